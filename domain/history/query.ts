/** Which entries of a project's history are shown: read from an address, and written into one. The newest come first. */
import { idIn, oneOf, type Said, worded, written } from '@/domain/list/said';
import { type Area, areas } from './area';

export interface HistoryQuery {
  /** Words in the change or in the passage it marks, as typed. */
  readonly q: string;
  readonly area: Area | null;
  /** Account id. */
  readonly actor: string | null;
  readonly article: string | null;
  /** Days, as `2026-11-26`, in the reader's zone; both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** The page begins behind this entry: its stream and its number there. */
  readonly behind: { readonly stream: string; readonly seq: number } | null;
}

export const wholeHistory: HistoryQuery = {
  q: '',
  area: null,
  actor: null,
  article: null,
  from: null,
  to: null,
  behind: null,
};

/** What an address asks for; what it says wrongly is as if it did not say it. */
export function readHistoryQuery(said: Said): HistoryQuery {
  return {
    q: worded(said.q) ?? '',
    area: oneOf(areas, said.area),
    actor: idIn(said.actor),
    article: idIn(said.article),
    from: dayOf(said.from),
    to: dayOf(said.to),
    behind: behindOf(said.behind),
  };
}

/** The inverse of `readHistoryQuery`: empty where all is as it is by itself. */
export function writeHistoryQuery({ q, behind, ...rest }: HistoryQuery): string {
  const place = behind && `${behind.stream}.${behind.seq}`;
  return written({ q: worded(q.trim()), ...rest, behind: place });
}

export function isNarrowed(query: HistoryQuery): boolean {
  return writeHistoryQuery({ ...query, behind: null }) !== '';
}

/** A day that there is: 2026-02-30 is none. */
function dayOf(value: unknown): string | null {
  const day = worded(value);
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : null;
}

function behindOf(value: unknown): HistoryQuery['behind'] {
  const [stream, seq] = String(value ?? '').split('.');
  const [id, number] = [idIn(stream), Number(seq)];
  if (id === null) return null;
  return Number.isInteger(number) && number > 0 && number < 2 ** 31
    ? { stream: id, seq: number }
    : null;
}
