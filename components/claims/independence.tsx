// How many say so independently of one another, and why the mentions stand together as they do.
import { useFormatter, useTranslations } from 'next-intl';
import { sourcePath } from '@/components/sources/addresses';
import { Link } from '@/components/ui/link';
import type {
  ClaimSight,
  GroupSight,
  MentionSight,
  StepSight,
  WeightSight,
} from '@/domain/provenance/claim-sight';
import { shortWords } from './short-words';

type Props = { readonly projectId: string; readonly sight: ClaimSight };

export function Independence({ projectId, sight }: Props) {
  const t = useTranslations('claims.page');
  const { groups, unresolved, byPath, heard } = sight.weight;
  const mentions = new Map(sight.mentions.map((mention) => [mention.id, mention]));
  return (
    <div className="flex flex-col gap-4">
      <p className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <strong className="text-lg">{t('countContent', { count: groups.length })}</strong>
        <span>{t('countPath', { count: byPath })}</span>
        <span>{t('countUnresolved', { count: unresolved.length })}</span>
      </p>
      <p className="max-w-form text-sm text-soft">{t('countLead')}</p>
      {groups.length === 0 && <p className="text-soft">{t('noGroups')}</p>}
      <ol className="flex flex-col gap-3">
        {groups.map((group) => (
          <GroupItem
            key={group.origin?.id}
            projectId={projectId}
            group={group}
            mentions={mentions}
          />
        ))}
      </ol>
      {unresolved.length > 0 && <Unresolved groups={unresolved} mentions={mentions} />}
      <Heard heard={heard} />
    </div>
  );
}

type Mentions = ReadonlyMap<string, MentionSight>;
type GroupProps = {
  readonly projectId: string;
  readonly group: GroupSight;
  readonly mentions: Mentions;
};

function GroupItem({ projectId, group, mentions }: GroupProps) {
  const t = useTranslations('claims.page');
  const { origin } = group;
  return (
    <li className="border-s-2 border-ink ps-3">
      {origin && (
        <p>
          <Link href={sourcePath(projectId, origin.id)} className="font-medium">
            {origin.name}
          </Link>
          {origin.unnamed && <span className="ms-2 text-sm text-soft">{t('unnamed')}</span>}
        </p>
      )}
      <ul aria-label={t('why')} className="text-sm">
        {group.mentions.map(({ id, way }) => (
          <li key={id} className="flex flex-wrap gap-x-2">
            <Words mention={mentions.get(id)} />
            <span className="text-soft">
              {way.map((step) => (
                <StepText
                  key={`${step.ground} ${step.mention} ${step.source}`}
                  step={step}
                  mentions={mentions}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What a step leads to may lie outside of the claim: then only what kind of step it is can be told. */
function StepText({ step, mentions }: { readonly step: StepSight; readonly mentions: Mentions }) {
  const t = useTranslations('claims.page.ways');
  const words = step.mention === null ? '' : shortWords(mentions.get(step.mention)?.exact ?? '…');
  const source = step.source ?? '';
  // A story is the step from a source to what it told: the mention says it.
  if (step.ground === 'story' && step.mention === null) return null;
  return <span> → {t(step.ground, { source, mention: words })}</span>;
}

function Words({ mention }: { readonly mention: MentionSight | undefined }) {
  if (mention === undefined) return null;
  const { article, exact } = mention;
  return (
    <span>
      <span lang={article.language}>「{shortWords(exact)}」</span>{' '}
      <span className="text-soft">{article.publisher ?? article.title}</span>
    </span>
  );
}

function Unresolved({
  groups,
  mentions,
}: {
  readonly groups: readonly GroupSight[];
  readonly mentions: Mentions;
}) {
  const t = useTranslations('claims.page');
  return (
    <div className="border-s-2 border-hairline ps-3">
      <h3 className="font-medium">{t('unresolvedTitle')}</h3>
      <p className="text-sm text-soft">{t('unresolvedLead')}</p>
      <ul className="text-sm">
        {groups.flatMap((group) =>
          group.mentions.map(({ id }) => (
            <li key={id}>
              <Words mention={mentions.get(id)} />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

function Heard({ heard }: Pick<WeightSight, 'heard'>) {
  const t = useTranslations('claims.page');
  const format = useFormatter();
  if (heard.length === 0) return null;
  const heardBy = (speaker: string, names: readonly string[]) => {
    const said = t('heard', { speaker, count: names.length });
    return names.length === 0 ? said : t('heardBy', { heard: said, names: format.list(names) });
  };
  return (
    <ul className="text-sm">
      {heard.map(({ speaker, by, unresolved }) => (
        <li key={speaker.id}>
          {heardBy(
            speaker.name,
            by.map(({ name }) => name),
          )}
          {unresolved > 0 && (
            <span className="ms-2 text-soft">{t('heardUnresolved', { count: unresolved })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
