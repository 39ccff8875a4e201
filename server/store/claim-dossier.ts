/** A claim's dossier: what its page says, in the reader's language and sight, as one file. */
import 'server-only';
import { createTranslator } from 'next-intl';
import { publishedText } from '@/domain/article/published';
import { type Dossier, type DossierItem, writeDossier } from '@/domain/exchange/dossier';
import type { Language } from '@/domain/preference/language';
import type { ClaimSight, GroupSight, MentionSight } from '@/domain/provenance/claim-sight';
import { standingGrades } from '@/domain/provenance/grade';
import type { GradeSight } from '@/domain/provenance/grade-sight';
import { isOpposition } from '@/domain/provenance/mention';
import { messages } from '@/messages/namespaces';
import { db } from '../db';
import type { Grant } from '../gate';
import { listClaimGrades } from './claim-grades';
import { findClaim } from './claim-page';

type Reading = Grant<'claim:read'>;

/** Null where there is no such claim, or none that the reader may know of. A merged one is told where it stands. */
export async function loadDossier(
  grant: Reading,
  claim: string,
  language: Language,
  now: Date,
): Promise<{ readonly name: string; readonly html: string } | null> {
  const found = await findClaim(grant, claim);
  if (found === null) return null;
  if (found.kind === 'moved') return loadDossier(grant, found.to, language, now);
  const [project, grades] = await Promise.all([
    db().project.findUniqueOrThrow({ where: { id: grant.projectId }, select: { name: true } }),
    listClaimGrades(grant, found.sight.id),
  ]);
  const subject = { sight: found.sight, grades, project: project.name };
  const html = writeDossier(compose(subject, language, now));
  return { name: [...found.sight.text].slice(0, 60).join(''), html };
}

interface Subject {
  readonly sight: ClaimSight;
  readonly grades: readonly GradeSight[];
  readonly project: string;
}

function translator(locale: Language) {
  return createTranslator({ locale, messages: messages[locale], namespace: 'claims' });
}
type Translate = ReturnType<typeof translator>;

function compose({ sight, grades, project }: Subject, language: Language, now: Date): Dossier {
  const t = translator(language);
  const { groups, unresolved, byPath, heard } = sight.weight;
  const words = new Map(sight.mentions.map(({ id, exact }) => [id, exact]));
  const against = sight.mentions.filter(({ stance }) => isOpposition(stance));
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(now);
  const counts = [
    t('page.countContent', { count: groups.length }),
    t('page.countPath', { count: byPath }),
    t('page.countUnresolved', { count: unresolved.length }),
  ];
  return {
    language,
    title: sight.text,
    subtitle: `${project} · ${t('page.printed', { when: day })}`,
    parts: [
      { title: t('page.verdictTitle'), items: [verdictItem(sight, t)] },
      { title: t('page.credibilityTitle'), items: gradeItems(grades, language) },
      {
        title: t('page.independence'),
        lead: counts.join(' · '),
        items: [
          ...[...groups, ...unresolved].map((group) => groupItem(group, words, t)),
          ...heard.map(({ speaker, by }) => ({
            head: t('page.heard', { speaker: speaker.name, count: by.length }),
            lines: by.map(({ name }) => name),
          })),
        ],
      },
      {
        title: t('page.against'),
        lead: against.length === 0 ? t('page.noAgainst') : undefined,
        items: against.map((mention) => mentionItem(mention, language, t)),
      },
      {
        title: t('page.timeline'),
        lead: t('page.timelineLead'),
        items: sight.mentions.map((mention) => mentionItem(mention, language, t)),
      },
    ],
  };
}

function verdictItem({ verdict }: ClaimSight, t: Translate): DossierItem {
  if (verdict === null) return { head: t('verdictForm.none'), lines: [] };
  const { word, reason, by } = verdict;
  const lines = [reason, t('verdictForm.decided', { by })].filter((line) => line !== '');
  return { head: word, lines };
}

function gradeItems(grades: readonly GradeSight[], language: Language): DossierItem[] {
  return standingGrades(grades)
    .filter(({ proposed }) => !proposed)
    .map(({ given, graderName }) => ({
      head: `${given.value} ${given.wording[language]}`,
      lines: [given.reason, graderName].filter((line) => line !== ''),
    }));
}

function groupItem(
  { origin, mentions }: GroupSight,
  words: ReadonlyMap<string, string>,
  t: Translate,
): DossierItem {
  const lines = mentions.map(({ id, way }) => {
    const steps = way
      .filter(({ ground, mention }) => ground !== 'story' || mention !== null)
      .map(({ ground, source, mention }) => {
        const told = mention === null ? '' : (words.get(mention) ?? '…');
        return t(`page.ways.${ground}`, { source: source ?? '', mention: told });
      });
    return [words.get(id) ?? '…', ...steps].join(' → ');
  });
  return { head: origin?.name ?? t('page.unresolvedTitle'), lines };
}

function mentionItem(mention: MentionSight, language: Language, t: Translate): DossierItem {
  const { article, speaker, relay, credit, stance, exact, saidAt } = mention;
  const names = (list: readonly { readonly name: string }[]) =>
    list.map(({ name }) => name).join(' → ');
  const told = [
    speaker === null ? t('page.ownVoice') : t('page.speaker', { name: speaker.name }),
    ...(relay.length > 0 ? [t('page.through', { names: names(relay) })] : []),
    ...(credit.length > 0 ? [t('page.credit', { names: names(credit) })] : []),
    ...(saidAt === null ? [] : [t('page.saidAt', { when: saidAt })]),
  ];
  const when =
    article.publishedAt === null ? t('page.undated') : publishedText(article.publishedAt, language);
  const where = [article.title, article.publisher, when].filter((part) => part !== null);
  return {
    head: t(`stances.${stance}`),
    quote: { text: exact, language: article.language },
    lines: [told.join(' · '), where.join(' · ')],
  };
}
