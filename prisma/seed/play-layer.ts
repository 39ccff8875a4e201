/** Plays a demo layer on a board, stroke by stroke, so that it has the history that an analyst's work would have. */
import { randomUUID } from 'node:crypto';
import { noAttribution } from '@/domain/claim/attribution';
import { type Board, perform } from '@/domain/claim/board';
import type { CommandBody } from '@/domain/claim/command';
import type { Target } from '@/domain/claim/link';
import { layOut } from '@/domain/text/lay-out';
import { quoteOf } from '@/domain/text/quote';
import { ownLayerId } from '@/server/store/layers';
import { find, type Ledger, labelId, type Placed } from './ledger';
import { locate } from './locate';
import type { DemoAnnotation, DemoLayer, DemoLink, DemoTarget } from './newsroom/shape';

export interface Played {
  readonly board: Board;
  readonly entries: readonly {
    readonly body: CommandBody;
    readonly inverse: CommandBody | null;
    readonly annotationId: string;
  }[];
}

export function playLayer(ledger: Ledger, layer: DemoLayer): Played {
  const placed = find(ledger.articles, layer.article);
  let board = emptyBoard(ledger, layer, placed);
  const entries: Played['entries'][number][] = [];
  for (const annotation of layer.annotations) {
    const annotationId = find(ledger.annotations, `${layer.article}/${annotation.key}`);
    for (const body of strokesOf(ledger, placed, board.layer.id, annotation, annotationId)) {
      const performed = perform(board, body);
      if (!performed.ok)
        throw new Error(`${layer.article}/${annotation.key}: ${performed.refusal}`);
      board = performed.value.board;
      entries.push({ body, inverse: performed.value.inverse, annotationId });
    }
  }
  return { board, entries };
}

function emptyBoard(ledger: Ledger, layer: DemoLayer, placed: Placed): Board {
  const author = find(ledger.people, layer.annotator);
  const source = {
    kind: 'person',
    name: '',
    aliases: [],
    mergedInto: null,
    retired: false,
  } as const;
  return {
    text: placed.text,
    layout: layOut(placed.text),
    layoutRevision: 1,
    codebook: ledger.codebook,
    layer: { id: ownLayerId(placed.versionId, author), author, state: 'open', round: 1 },
    unlabelled: 'allow',
    viewer: author,
    adjudication: null,
    final: null,
    annotations: new Map(),
    links: new Map(),
    sources: new Map([...ledger.sources.values()].map((id) => [id, { id, ...source }])),
    verdicts: new Map(),
    comments: new Map(),
    grades: new Map(),
    gradeScale: 'admiralty',
  };
}

/** What an analyst does for one annotation: the mark, its note, its links. */
export function strokesOf(
  ledger: Ledger,
  { text }: Placed,
  layer: string,
  demo: DemoAnnotation,
  annotation: string,
): CommandBody[] {
  const span = locate(text, demo.quote, demo.occurrence);
  const label = labelId(ledger, demo.label);
  const attribution = {
    ...noAttribution,
    speaker: demo.speaker === undefined ? null : find(ledger.sources, demo.speaker),
    cue: demo.cue === undefined ? null : locate(text, demo.cue, 1, text.toUtf16(span.start)),
    relay: (demo.relay ?? []).map((key) => find(ledger.sources, key)),
    directness: demo.directness ?? null,
    saidAt: demo.saidAt ?? null,
    saidWhere: demo.saidWhere ?? null,
    polarity: demo.polarity ?? null,
    certainty: demo.certainty ?? null,
    content: demo.content ?? null,
  };
  const mark = {
    kind: 'mark',
    annotation,
    layer,
    span,
    exact: demo.quote,
    label,
    attribution,
  } as const;
  const note = { kind: 'note', annotation, revision: 1, note: demo.note ?? '' } as const;
  const links = (demo.links ?? []).map((link) => linkStroke(ledger, annotation, link));
  return [mark, ...(demo.note === undefined ? [] : [note]), ...links];
}

function linkStroke(ledger: Ledger, annotation: string, demo: DemoLink): CommandBody {
  const { relation, aspect, note } = demo;
  const target = targetOf(ledger, demo.target);
  const link = randomUUID();
  return { kind: 'link', link, annotation, relation, aspect, target, note: note ?? '' };
}

function targetOf(ledger: Ledger, target: DemoTarget): Target {
  if ('annotation' in target) {
    return { kind: 'annotation', annotation: find(ledger.annotations, target.annotation) };
  }
  if ('text' in target) return { kind: 'text', text: target.text };
  if ('address' in target) {
    return { kind: 'evidence', evidence: randomUUID(), address: target.address };
  }
  const { versionId: version, text } = find(ledger.articles, target.article);
  const span = locate(text, target.quote, target.occurrence);
  return { kind: 'span', version, span, quote: quoteOf(text, span) };
}
