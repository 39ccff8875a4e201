/** Brings in what a link points to: fetched once after the link is made, or handed in by a person where that fails. */
import 'server-only';
import type { Command } from '@/domain/claim/command';
import { largestEvidence, mediaTypeOf } from '@/domain/evidence/evidence';
import { readPaste } from '@/domain/intake/intake';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { env } from './env';
import { fetchPage, patience } from './evidence-fetch';
import { readReceived } from './evidence-reading';
import type { Grant } from './gate';
import {
  failFetching,
  type KeepRefusal,
  keepEvidence,
  type ToKeep,
  takeUpFetching,
} from './store/evidence';

type Making = Grant<'annotation:make'>;

/** After a command was carried out: if it links to an address, that is fetched meanwhile. */
export async function fetchWhatIsLinked(
  grant: Grant<'article:read'>,
  { body }: Command,
): Promise<void> {
  if (body.kind !== 'link' || body.target.kind !== 'evidence') return;
  const making = grant.also('annotation:make');
  if (making !== null) await beginFetching(making, body.target.evidence);
}

/** Returns once it is taken up; fetching itself goes on. Somebody else's fetching is left alone. */
export async function beginFetching(grant: Making, id: string): Promise<Outcome<null, never>> {
  const address = await takeUpFetching(grant, id);
  if (address === null) return accepted(null);
  if (env().URATORI_FETCH === 'off') await failFetching(grant, id, 'fetching-is-off');
  else void fetchInto(grant, id, address).catch((error: unknown) => console.error(error));
  return accepted(null);
}

async function fetchInto(grant: Making, id: string, address: string): Promise<void> {
  const allowed = new Set(env().URATORI_FETCH_ALLOW?.split(',') ?? []);
  const received = await fetchPage(address, { allowed, patience });
  const read = received.ok
    ? readReceived(received.value.bytes, received.value.contentType)
    : received;
  if (!received.ok || !read.ok) {
    return failFetching(grant, id, read.ok ? 'page-unreadable' : read.refusal);
  }
  const { bytes, address: last } = received.value;
  const finalAddress = last === new URL(address).href ? null : last;
  await keepEvidence(grant, id, { ...read.value, origin: 'fetched', bytes, finalAddress });
}

export interface HandedEvidence {
  readonly evidence: string;
  readonly command: string;
  readonly handed: { readonly kind: 'file'; readonly file: File } | HandedText;
}
type HandedText = { readonly kind: 'paste'; readonly text: string };

export type HandRefusal =
  | KeepRefusal
  | 'evidence-too-large'
  | 'evidence-kind-unknown'
  | 'text-empty'
  | 'text-unstorable';

/** A picture or a PDF as it is, or the text of a page as a person copied it. */
export async function handInEvidence(
  grant: Making,
  { evidence, command, handed }: HandedEvidence,
): Promise<Outcome<null, HandRefusal>> {
  const kept = handed.kind === 'paste' ? readPasted(handed) : await readUploaded(handed.file);
  return kept.ok ? keepEvidence(grant, evidence, kept.value, command) : kept;
}

function readPasted({ text: typed }: HandedText): Outcome<ToKeep, HandRefusal> {
  const pasted = readPaste(typed);
  if (!pasted.ok) {
    return refused(pasted.refusal === 'text-too-large' ? 'evidence-too-large' : pasted.refusal);
  }
  const { text, facts } = pasted.value;
  const bytes = Buffer.from(text);
  const read = { mediaType: 'text/plain; charset=utf-8', title: facts.title, text };
  return accepted({ ...read, origin: 'pasted', bytes, finalAddress: null });
}

async function readUploaded(file: File): Promise<Outcome<ToKeep, HandRefusal>> {
  if (file.size > largestEvidence) return refused('evidence-too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) return refused('evidence-kind-unknown');
  const read = { mediaType, title: file.name || null, text: null };
  return accepted({ ...read, origin: 'uploaded', bytes, finalAddress: null });
}
