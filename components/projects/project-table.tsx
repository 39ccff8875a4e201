// The table of a person's projects.
import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import type { Role } from '@/domain/access/actor';
import { projectPath } from '@/domain/access/own-path';
import type { Language } from '@/domain/preference/language';

type Listed = {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly blind: boolean;
  readonly role: Role;
  readonly articles: number;
};

export function ProjectTable({ projects }: { readonly projects: readonly Listed[] }) {
  const t = useTranslations('projects');
  const head = (
    <>
      <HeadCell>{t('name')}</HeadCell>
      <HeadCell numeric>{t('articles')}</HeadCell>
      <HeadCell>{t('role')}</HeadCell>
      <HeadCell className="max-sm:hidden">{t('language')}</HeadCell>
      <HeadCell className="max-sm:hidden">{t('work')}</HeadCell>
    </>
  );
  return (
    <Table caption={t('caption')} unit="projects" count={projects.length} head={head}>
      {projects.map((project) => (
        <ProjectRow key={project.id} project={project} />
      ))}
    </Table>
  );
}

function ProjectRow({ project }: { readonly project: Listed }) {
  const t = useTranslations('projects');
  const roles = useTranslations('members.roles');
  return (
    <Row>
      <Cell heading>
        <Link href={projectPath(project.id)} lang={project.language} className="text-base">
          {project.name}
        </Link>
      </Cell>
      <Cell numeric>{project.articles}</Cell>
      <Cell className="whitespace-nowrap">{roles(project.role)}</Cell>
      <Cell className="whitespace-nowrap max-sm:hidden">{t(`languages.${project.language}`)}</Cell>
      <Cell className="whitespace-nowrap max-sm:hidden">
        {project.blind ? t('blind') : t('shared')}
      </Cell>
    </Row>
  );
}
