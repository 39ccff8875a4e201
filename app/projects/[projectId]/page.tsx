// A project opens at its articles.
import { redirect } from 'next/navigation';
import { articlesPath } from '@/components/articles/addresses';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';

type Props = { readonly params: Promise<{ projectId: string }> };

export default async function ProjectPage({ params }: Props) {
  const { projectId } = await admitted(gate('project:read', await params));
  redirect(articlesPath(projectId));
}
