/** What pages share: what is done with a denial (the way to sign in, or the page that says there is nothing here), and the title of an article's tab. */
import 'server-only';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { Denied, gate } from './gate';
import { pathHeader } from './headers';
import { findTitle } from './store/articles';

/** Awaits a gate in a page. What a member may not do is, for a page, not there. */
export async function admitted<Granted>(gated: Promise<Granted>): Promise<Granted> {
  try {
    return await gated;
  } catch (error) {
    if (!(error instanceof Denied)) throw error;
    if (error.denial === 'signed-out') redirect(await signInPath());
    notFound();
  }
}

/** Signing in leads back to the page that was asked for. */
async function signInPath(): Promise<string> {
  const wanted = (await headers()).get(pathHeader);
  return wanted === null ? '/sign-in' : `/sign-in?to=${encodeURIComponent(wanted)}`;
}

interface Place {
  readonly projectId: string;
  readonly articleId: string;
}

const Id = z.guid();

/** Of a page about one article: its title, and what is done with it there. */
export async function tabTitle({ projectId, articleId }: Place, doing?: string): Promise<Metadata> {
  const grant = await admitted(gate('article:read', { projectId }));
  const title = Id.safeParse(articleId).success ? await findTitle(grant, articleId) : null;
  // The page itself says that there is nothing here.
  if (title === null) return {};
  return { title: doing === undefined ? title : `${title} · ${doing}` };
}
