// How somebody's training went: where they differ from the final layer, and whether it grew less.
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { agreementPath } from '@/components/agreement/address';
import { Part } from '@/components/agreement/part';
import { DifferenceList, PhaseTable } from '@/components/agreement/training-report';
import { projectPlace } from '@/components/projects/project-place';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { assignmentsPath } from '@/components/team/addresses';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { listLabels } from '@/server/store/agreement/names';
import { listTrainees, loadTraining } from '@/server/store/agreement/training';
import { loadProject } from '@/server/store/projects';

type Props = {
  readonly params: Promise<{ projectId: string }>;
  readonly searchParams: Promise<{ person?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('agreement.training');
  return { title: t('title') };
}

export default async function TrainingPage({ params, searchParams }: Props) {
  const scope = await params;
  const grant = await admitted(gate('agreement:follow', scope));
  const read = await admitted(gate('project:read', scope));
  const [project, trainees, labels, t, language, asked] = await Promise.all([
    loadProject(read),
    listTrainees(grant),
    listLabels(grant),
    getTranslations('agreement'),
    getLocale(),
    searchParams,
  ]);
  const person = trainees.find(({ id }) => id === asked.person) ?? trainees[0];
  const training = person ? await loadTraining(grant, person.id) : null;
  const path = agreementPath(grant.projectId);
  const assigns = grant.also('assignment:edit') !== null;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <p className="mb-2 text-sm">
        <Link href={path}>{t('back')}</Link>
      </p>
      <PageHead title={t('training.title')} lead={t('training.lead')} />
      {trainees.length > 1 && (
        <nav aria-label={t('training.people')} className="mb-4">
          <ul className="flex flex-wrap gap-x-4">
            {trainees.map(({ id, name }) => (
              <li key={id}>
                <Link
                  href={`${path}/training?person=${id}`}
                  aria-current={id === person?.id ? 'page' : undefined}
                  className="aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {!person || !training ? (
        <EmptyState
          title={t('training.empty')}
          action={
            assigns && (
              <ButtonLink href={assignmentsPath(grant.projectId)}>
                {t('training.assign')}
              </ButtonLink>
            )
          }
        >
          {t(assigns ? 'training.emptyJudge' : 'training.emptyOwn')}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-10">
          <Part
            title={t('training.phases')}
            lead={t('training.extent', {
              name: person.name,
              given: training.given,
              comparable: training.comparable,
            })}
          >
            <PhaseTable phases={training.phases} />
          </Part>
          <Part title={t('training.differences')} lead={t('training.differencesLead')}>
            {training.differing.sentences.length === 0 ? (
              <p className="text-sm text-soft">
                {t(training.comparable === 0 ? 'training.notYet' : 'training.none')}
              </p>
            ) : (
              <DifferenceList
                projectId={grant.projectId}
                sentences={training.differing.sentences}
                person={person.id}
                labels={labels}
                language={language}
              />
            )}
          </Part>
        </div>
      )}
    </PageFrame>
  );
}
