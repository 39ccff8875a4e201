/** An adjudication in memory: marks of analysts on one text, a rule, and what commands make of it. */
import type { Annotation } from '@/domain/claim/annotation';
import { noAttribution } from '@/domain/claim/attribution';
import type { AdjudicationCommand } from '@/domain/claim/command';
import { defaultCodebook } from '@/domain/claim/default-codebook';
import { type FinalBoard, performFinal } from '@/domain/claim/perform-final';
import { merging } from '@/domain/review/asked';
import type { MergeRule } from '@/domain/review/decision';
import { mergeNow, type Standing, standingOf } from '@/domain/review/standing';
import { codePoint, indexText } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';

const text = indexText(
  '岬の灯台で停電。灯台守は夜明けまでに直すと述べた。市は事故を否定した。原因は不明だ。',
);
const codebook = defaultCodebook({
  denial: 'denial',
  quote: 'quote',
  opinion: 'opinion',
  fact: 'fact',
});
export const analysts = ['a', 'b', 'c'] as const;

export type Asked = [
  layer: string,
  start: number,
  end: number,
  label: string | null,
  speaker?: string,
];

function markOf([layer, start, end, label, speaker = '']: Asked, at: number): Annotation {
  const span = { start: codePoint(start), end: codePoint(end) };
  return {
    id: `${layer}${at}`,
    layer,
    span,
    quote: quoteOf(text, span),
    label,
    attribution: { ...noAttribution, speaker: speaker === '' ? null : speaker },
    note: '',
    codebook: 1,
    revision: 1,
    erased: false,
  };
}

export function boardOf(
  marks: readonly Asked[],
  rule: MergeRule,
  layers: readonly string[] = ['a', 'b'],
): FinalBoard {
  const source = { kind: 'person', name: '市', aliases: [], retired: false, revision: 1 } as const;
  const named = (id: string, mergedInto: string | null) =>
    [id, { id, ...source, mergedInto }] as const;
  return {
    text,
    codebook,
    layer: { id: 'final', author: null, state: 'open', round: 1 },
    viewer: 'kurusu',
    annotations: new Map(marks.map(markOf).map((mark) => [mark.id, mark])),
    links: new Map(),
    sources: new Map([named('city', null), named('town hall', 'city'), named('keeper', null)]),
    adjudication: {
      version: 'version',
      layers: new Map(
        layers.map((id) => [id, { id, author: id, state: 'submitted', round: 1 } as const]),
      ),
      decisions: new Map(),
      rule: null,
      projectRule: rule,
    },
  };
}

let last = 0;
export function newId(): string {
  last += 1;
  return `new ${last}`;
}
export const making = (standing: Standing) => ({ layer: 'final', newId, ...standing });

export function done(board: FinalBoard, body: AdjudicationCommand): FinalBoard {
  const performed = performFinal(board, body);
  if (!performed.ok) throw new Error(performed.refusal);
  return { ...board, ...performed.value.change };
}

export function merged(board: FinalBoard): FinalBoard {
  const standing = standingOf(board);
  const body = merging(mergeNow(board, standing), standing.rule, making(standing));
  return body === null ? board : done(board, body);
}

export function finalOf(board: FinalBoard): string[] {
  return [...board.annotations.values()]
    .filter(({ layer, erased }) => layer === 'final' && !erased)
    .map(({ span, label }) => `${span.start}–${span.end} ${label}`)
    .sort();
}

export const kindsOf = (board: FinalBoard) =>
  standingOf(board).places.map((place) => place.differences);
