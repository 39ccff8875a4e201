/** The annotations of the exported body of articles, with what belongs to them. */
import { indexText, utf16 } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';
import type { Prisma } from '@/prisma/generated/client';
import {
  annotations,
  at,
  idOf,
  labels,
  layers,
  people,
  projectId,
  sources,
  texts,
  versions,
} from './ids';

function mark(
  id: string,
  version: keyof typeof versions,
  layer: keyof typeof layers,
  words: string,
) {
  const text = indexText(texts[version]);
  const from = texts[version].indexOf(words);
  const start = text.toCodePoint(utf16(from));
  const end = text.toCodePoint(utf16(from + words.length));
  return {
    projectId,
    id,
    versionId: versions[version],
    layerId: layers[layer],
    labelId: labels.quote,
    codebook: 2,
    start,
    end,
    ...quoteOf(text, { start, end }),
    createdAt: at(20),
    updatedAt: at(20),
  };
}

function cue(version: keyof typeof versions, words: string) {
  const { start: cueStart, end: cueEnd } = mark('', version, 'final', words);
  return { cueStart, cueEnd };
}

const spoken = '「工事は予定どおりだ🚢」';
const sentence = `北岬市の広報官は17日、${spoken}と述べた。`;

export function annotationRows() {
  const fact = { labelId: labels.fact, codebook: 1 };
  return [
    {
      ...mark(annotations.outer, 'harbour', 'analyst', sentence),
      ...{ speakerId: sources.city, ...cue('harbour', 'と述べた'), directness: 'mixed' },
      ...{ saidAt: '2026-11-17', saidWhere: '北岬市, 市役所', polarity: '-', certainty: 'certain' },
      ...{
        content: 'fact-like',
        note: '1行目, "引用"\n2行目\tタブ',
        revision: 3,
        updatedAt: at(25),
      },
    },
    {
      ...mark(annotations.inner, 'harbour', 'analyst', spoken),
      note: '-5+cmd|calc',
      polarity: '+',
    },
    { ...mark(annotations.twin, 'harbour', 'analyst', spoken), ...fact, note: '＝全角' },
    { ...mark(annotations.sameByColleague, 'harbour', 'colleague', spoken), note: "'=すでに" },
    { ...mark(annotations.sameInFinal, 'harbour', 'final', spoken), note: '@final' },
    {
      ...mark(annotations.silent, 'harbour', 'analyst', '👩‍👩‍👧'),
      ...{ labelId: null, note: '\t字下げ' },
    },
    { ...mark(annotations.erased, 'harbour', 'analyst', '広報官'), erasedAt: at(30) },
    {
      ...mark(annotations.opening, 'second', 'opening', '“=on time”'),
      ...{ speakerId: sources.unnamed, attributes: { tone: 'sure', weight: [1, null] } },
    },
    mark(annotations.deleted, 'deleted', 'deleted', '記事'),
  ];
}

export function relayRows() {
  const relay = (n: number, position: number, sourceId: string, carrier: object) => ({
    ...{ projectId, id: idOf('9', n), position, sourceId },
    ...carrier,
  });
  const harbour = { versionId: versions.harbour, embedStart: 17 };
  return [
    relay(1, 0, sources.sameAgency, { annotationId: annotations.outer }),
    relay(2, 1, sources.unnamed, { annotationId: annotations.outer }),
    relay(3, 0, sources.sameAgency, { articleId: idOf('d', 1) }),
    relay(4, 0, sources.city, harbour),
    relay(5, 1, sources.agency, harbour),
  ];
}

export function linkRows(): Prisma.LinkCreateManyInput[] {
  const link = (n: number, relation: 'denies' | 'could_not_verify' | 'repeats') => ({
    ...{ projectId, id: idOf('1', n), annotationId: annotations.outer, relation },
    ...({ aspect: 'content', createdAt: at(40 - Math.min(n, 3)) } as const),
  });
  const target = mark('', 'first', 'final', '"on time"');
  return [
    { ...link(1, 'denies'), targetKind: 'text', targetText: '=工事は遅れている' },
    {
      ...link(2, 'could_not_verify'),
      targetKind: 'evidence',
      evidenceId: idOf('8', 1),
      note: '+1',
    },
    {
      ...link(3, 'repeats'),
      ...{ targetKind: 'span', targetVersionId: versions.first, aspect: 'utterance' },
      ...{ targetStart: target.start, targetEnd: target.end, targetExact: target.exact },
      ...{ targetPrefix: target.prefix, targetSuffix: target.suffix },
    },
    { ...link(4, 'repeats'), targetKind: 'annotation', targetAnnotationId: annotations.opening },
    { ...link(5, 'repeats'), targetKind: 'annotation', targetAnnotationId: annotations.erased },
    { ...link(6, 'repeats'), targetKind: 'annotation', targetAnnotationId: annotations.deleted },
    { ...link(7, 'repeats'), targetKind: 'text', targetText: '消されたリンク', erasedAt: at(45) },
    { ...link(9, 'repeats'), targetKind: 'evidence', evidenceId: idOf('8', 2) },
    {
      ...link(8, 'repeats'),
      ...{ annotationId: annotations.sameInFinal, targetKind: 'annotation' },
      targetAnnotationId: annotations.outer,
    },
  ];
}

export function evidenceRows(): Prisma.EvidenceCreateManyInput[] {
  const by = { projectId, createdById: people.owner };
  return [
    { ...by, id: idOf('8', 1), address: 'https://example.org/港?a=1,2' },
    {
      ...{ ...by, id: idOf('8', 2), address: 'https://misaki.example/発表' },
      ...({ state: 'kept', origin: 'fetched', mediaType: 'text/html' } as const),
      ...{ title: '=工事の発表', text: '予定どおり', size: 15, sha256: 'cd'.repeat(32) },
      ...{ finalAddress: 'https://misaki.example/発表', retrievedAt: at(38) },
    },
  ];
}
