/**
 * A desk's document on its way to the browser. The text is in the page once, as the lines that are read, and is read
 * off them there; the rest stands behind them as data. A page that the browser makes itself has neither, and asks for
 * the document instead.
 */
import type { DeskDocument } from '@/domain/claim/desk';
import { type PackedDesk, packDesk, unpackDesk } from '@/domain/claim/packed-desk';
import { decodeLayout } from '@/domain/text/layout';
import { indexText } from '@/domain/text/offset';
import { putTogether, type TextApart, takeApart } from '@/domain/text/text-apart';
import { loadDesk } from './live';

export interface SentDesk {
  readonly version: string;
  /** By which the document is found again where the page is written, and its data where it is read. */
  readonly token: string;
}

/** What stands in the page besides the lines. */
interface DeskData {
  readonly desk: PackedDesk;
  readonly text: TextApart;
}

/** What the server's two renderers share: the one that has the document, and the one that writes the page, each with modules of its own. */
const shelf = Symbol.for('uratori/desks');
/** Milliseconds in which a page is written that was asked for. */
const lending = 10_000;

/** On the server. Throws when the layout is malformed: it has been checked when it was kept. */
export function sendDesk(document: DeskDocument): SentDesk {
  const token = crypto.randomUUID();
  const lent = lentDesks();
  lent.set(token, document);
  setTimeout(() => lent.delete(token), lending).unref();
  return { version: document.version.id, token };
}

/** On the server: the data as the page carries it, safe inside a script element. */
export function writtenData(sent: SentDesk): string {
  const document = borrowed(sent);
  const data: DeskData = { desk: packDesk(document), text: apartOf(document) };
  // Nothing in it can close the element that it stands in, or open a comment there.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** How many texts are kept taken apart: a version's text never changes, and is read again and again. */
const kept = 100;
const apart = new Map<string, TextApart>();

function apartOf({ version, layout }: DeskDocument): TextApart {
  const known = apart.get(version.id);
  if (known) return known;
  const decoded = decodeLayout(layout);
  if (!decoded.ok) throw new Error(`the layout is ${decoded.refusal}`);
  const lines = decoded.value.regions.map(({ span }) => span);
  const made = takeApart(indexText(version.text), lines);
  apart.set(version.id, made);
  const oldest = apart.keys().next().value;
  if (apart.size > kept && oldest !== undefined) apart.delete(oldest);
  return made;
}

function lentDesks(): Map<string, DeskDocument> {
  const known: unknown = Reflect.get(globalThis, shelf);
  if (known instanceof Map) return known;
  const made = new Map<string, DeskDocument>();
  Reflect.set(globalThis, shelf, made);
  return made;
}

/** What is on its way for a page without lines: asked for once, however often React begins anew. */
const asked = new WeakMap<SentDesk, Promise<DeskDocument>>();

/** The document; or, where the page does not have its text, the promise of one from `address`. */
export function receiveDesk(sent: SentDesk, address: string): DeskDocument | Promise<DeskDocument> {
  if (typeof window === 'undefined') return borrowed(sent);
  const here = documentHere(sent);
  if (here !== null) return here;
  const coming = asked.get(sent) ?? askFor(address);
  asked.set(sent, coming);
  return coming;
}

function borrowed({ token }: SentDesk): DeskDocument {
  const found = lentDesks().get(token);
  if (found === undefined) throw new Error('the desk was not lent to whoever writes the page');
  return found;
}

/** Null where data or lines are not there, or the lines are not as they were sent. */
function documentHere({ version, token }: SentDesk): DeskDocument | null {
  const data = document.querySelector(`script[data-desk="${token}"]`)?.textContent;
  if (!data) return null;
  const { desk, text }: DeskData = JSON.parse(data);
  const lines = document.querySelectorAll(`.article[data-version="${version}"] [data-line]`);
  const whole = putTogether(
    text,
    [...lines].map((line) => line.textContent),
  );
  return whole === null ? null : unpackDesk(desk, whole);
}

async function askFor(address: string): Promise<DeskDocument> {
  const document = await loadDesk(address);
  if (document === null) throw new Error('the desk did not come');
  return document;
}
