/** What a page does with a denial: the way to sign in, or the page that says there is nothing here. */
import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { Denied } from './gate';

/** Awaits a gate in a page. What a member may not do is, for a page, not there. */
export async function admitted<Granted>(gated: Promise<Granted>): Promise<Granted> {
  try {
    return await gated;
  } catch (error) {
    if (!(error instanceof Denied)) throw error;
    if (error.denial === 'signed-out') redirect('/sign-in');
    notFound();
  }
}
