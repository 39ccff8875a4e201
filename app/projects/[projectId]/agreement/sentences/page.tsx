// The sentences behind a figure of agreement, with each annotator's word on them.
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { agreementPath } from '@/components/agreement/address';
import { nameSaid, nameValue } from '@/components/agreement/named-value';
import { SentenceTable } from '@/components/agreement/sentence-table';
import { projectPlace } from '@/components/projects/project-place';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import {
  readAgreementQuery,
  readSentenceFilter,
  writeAgreementQuery,
  writeSentenceQuery,
} from '@/domain/agreement/query';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { listLabels, nameSources } from '@/server/store/agreement/names';
import { listSentences, nameAnnotators } from '@/server/store/agreement/sentences';
import { loadProject } from '@/server/store/projects';

type Props = {
  readonly params: Promise<{ projectId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('agreement');
  return { title: t('behind') };
}

export default async function SentencesPage({ params, searchParams }: Props) {
  const scope = await params;
  const grant = await admitted(gate('agreement:follow', scope));
  const read = await admitted(gate('project:read', scope));
  const said = await searchParams;
  const [query, filter] = [readAgreementQuery(said), readSentenceFilter(said)];
  const [project, page, labels, t, language] = await Promise.all([
    loadProject(read),
    listSentences(grant, query, filter),
    listLabels(grant),
    getTranslations('agreement'),
    getLocale(),
  ]);
  const spoken = page.sentences.flatMap(({ said: words }) => words);
  const [people, sources] = await Promise.all([
    nameAnnotators(grant, [
      ...spoken.map(([author]) => author),
      ...[filter.one, filter.other].filter((id) => id !== null),
    ]),
    nameSources(grant, query),
  ]);
  const naming = { of: query.of, labels, sources, language };
  const path = agreementPath(grant.projectId);
  const conditions = tellFilter();
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <p className="mb-2 text-sm">
        <Link href={path + writeAgreementQuery(query)}>{t('back')}</Link>
      </p>
      <PageHead title={t('behind')} lead={conditions} />
      {page.sentences.length === 0 ? (
        <EmptyState title={t('noneBehind')}>{t('noneBehindHint')}</EmptyState>
      ) : (
        <SentenceTable
          projectId={grant.projectId}
          lines={page.sentences.map((sentence) => ({
            ...sentence,
            said: nameSaid(sentence.said, naming, t),
          }))}
          people={people}
          reviews={grant.also('layer:review') !== null}
        />
      )}
      {page.next && (
        <p className="mt-4">
          <ButtonLink
            href={`${path}/sentences${writeSentenceQuery(query, { ...filter, after: page.next })}`}
          >
            {t('more')}
          </ButtonLink>
        </p>
      )}
    </PageFrame>
  );

  function tellFilter(): string {
    const value = (key: string | null) => (key === null ? null : nameValue(key, naming, t).name);
    const person = (id: string | null) =>
      id === 'final' ? t('finalLayer') : id === null ? null : (people.get(id) ?? '');
    const parts = [
      t(`aspects.${query.of}`),
      filter.one !== null && filter.other !== null
        ? t('pair', { one: person(filter.one) ?? '', other: person(filter.other) ?? '' })
        : null,
      filter.oneValue !== null && filter.otherValue !== null
        ? t('versus', { one: value(filter.oneValue) ?? '', other: value(filter.otherValue) ?? '' })
        : value(filter.value),
      filter.month,
      filter.article === null ? null : (page.sentences[0]?.title ?? null),
      filter.alike === null ? null : t(filter.alike === 'yes' ? 'alikeOnly' : 'differing'),
    ];
    return parts.filter((part) => part !== null).join(' · ');
  }
}
