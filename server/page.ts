/** What a page does with a denial: the way to sign in, or the page that says there is nothing here. */
import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { Denied } from './gate';
import { pathHeader } from './headers';

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
