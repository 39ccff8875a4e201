/** Writes a small body of articles about an invented city that is hard to export. */
import { createHash } from 'node:crypto';
import { encodeLayout } from '@/domain/text/layout';
import { codePoint } from '@/domain/text/offset';
import { db } from '@/server/db';
import { writeClaims } from './claims';
import { writeDecisions } from './decisions';
import { gradeRows } from './grades';
import { articles, at, labels, layers, people, projectId, sources, texts, versions } from './ids';
import { annotationRows, evidenceRows, linkRows, relayRows } from './marks';
import { commentRows, verdictRows } from './reviews';

/** The order in which rows are written, on which no export may depend. */
type Order = <Row>(rows: readonly Row[]) => Row[];

export async function writeBody(order: Order): Promise<void> {
  await writePeople(order);
  await writeCodebooks(order);
  await writeSources(order);
  await writeArticles(order);
  await writeLayers(order);
  await db().annotation.createMany({ data: order(annotationRows()) });
  await writeDecisions(order);
  await db().relay.createMany({ data: order(relayRows()) });
  await db().evidence.createMany({ data: order(evidenceRows()) });
  await db().link.createMany({ data: order(linkRows()) });
  await db().verdict.createMany({ data: order(verdictRows()) });
  await db().comment.createMany({ data: order(commentRows()) });
  await writeClaims(order);
  await db().grade.createMany({ data: order(gradeRows()) });
}

async function writePeople(order: Order): Promise<void> {
  const everybody = [
    { who: 'owner', name: '佐伯 凛', role: 'owner' },
    { who: 'colleague', name: 'O’Brien, "Kit"', role: 'annotator' },
    { who: 'analyst', name: '=1+1', role: 'annotator' },
    { who: 'viewer', name: '浜田', role: 'viewer' },
  ] as const;
  const accounts = everybody.map(({ who, name }) => ({
    ...{ id: people[who], name },
    email: `${who}@misaki.example`,
  }));
  await db().account.createMany({ data: order(accounts) });
  const project = { id: projectId, name: '岬の検証: "港"', language: 'ja', createdAt: at(0) };
  await db().project.create({ data: { ...project, createdById: people.owner } });
  const members = everybody.map(({ who, role }) => ({ projectId, accountId: people[who], role }));
  await db().member.createMany({ data: order(members) });
}

async function writeCodebooks(order: Order): Promise<void> {
  const ids = Object.values(labels).map((id) => ({ projectId, id }));
  await db().label.createMany({ data: order(ids) });
  const books = [codebook(1, '引用'), codebook(2, '発言')];
  await db().codebookVersion.createMany({ data: order(books) });
}

function codebook(number: number, quote: string) {
  const label = (id: string, ja: string, en: string, key: string) => {
    const definition = { ja: `${ja}の説明`, en: `What ${en} is` };
    return { id, name: { ja, en }, key, colour: 'quote', line: 'dotted', definition };
  };
  const listed = [
    label(labels.quote, quote, 'Quote', 'q'),
    label(labels.fact, '事実', 'Fact', 'f'),
  ];
  const content = { number, labels: listed };
  return { projectId, number, content, createdById: people.owner, createdAt: at(number) };
}

async function writeSources(order: Order): Promise<void> {
  const by = { projectId, createdById: people.owner };
  const { city, agency, sameAgency, unnamed } = sources;
  const rows = [
    { ...by, id: city, kind: 'office', name: '北岬市', createdAt: at(1) },
    { ...by, id: agency, kind: 'agency', name: '架空通信', country: 'JP', createdAt: at(2) },
    {
      ...by,
      id: sameAgency,
      kind: 'agency',
      name: '架空通信社',
      mergedIntoId: agency,
      createdAt: at(3),
    },
    {
      ...by,
      id: unnamed,
      kind: 'unnamed',
      name: '関係筋',
      affiliationId: sameAgency,
      createdAt: at(3),
      retiredAt: at(55),
    },
  ] as const;
  await db().source.createMany({ data: order(rows) });
  const names = ['Kakuu, "KT"', '+架空', 'カクウ'];
  const aliases = names.map((name) => ({ projectId, sourceId: agency, name }));
  await db().sourceAlias.createMany({ data: order(aliases) });
}

async function writeArticles(order: Order): Promise<void> {
  const by = { projectId, createdById: people.owner, retrievedAt: at(9), createdAt: at(10) };
  const rows = [
    {
      ...{
        ...by,
        id: articles.harbour,
        title: '=HYPERLINK("https://example.org","港")',
        language: 'ja',
      },
      ...{ address: 'https://example.org/港', publisher: '岬新聞', byline: '記者 "岬", 編集部' },
      ...{ publishedAt: '2026-11-17T09:00+09:00', rights: '© 岬新聞, 無断転載を禁ず' },
    },
    {
      ...by,
      id: articles.opening,
      title: 'Harbour "opens",\nagain',
      language: 'en',
      publishedAt: '2026-11-17',
    },
    { ...by, id: articles.deleted, title: '取り下げ', language: 'ja', deletedAt: at(58) },
  ];
  await db().article.createMany({ data: order(rows) });
  const made = [
    version('harbour', articles.harbour, 1, {
      encoding: 'Shift_JIS',
      bytesSha256: 'ab'.repeat(32),
    }),
    version('first', articles.opening, 1),
    version('second', articles.opening, 2),
    version('deleted', articles.deleted, 1),
  ];
  await db().articleVersion.createMany({ data: order(made) });
  const layouts = [
    { projectId, versionId: versions.harbour, ...layoutOf([0, 16], [17, 46], [47, 77]) },
    { projectId, versionId: versions.second, ...layoutOf([0, 21], [22, 62], [63, 71]) },
  ];
  await db().versionLayout.createMany({ data: order(layouts) });
}

/** A heading with body under it, a sentence a line: by hand, so that no change in finding regions changes a golden file. */
function layoutOf(...lines: readonly (readonly [number, number])[]) {
  const sentences = lines.map(([start, end]) => ({ start: codePoint(start), end: codePoint(end) }));
  const regions = sentences.map((span, line) => ({
    kind: line === 0 ? ('heading' as const) : ('body' as const),
    span,
  }));
  return encodeLayout({ regions, sentences });
}

function version(name: keyof typeof versions, articleId: string, number: number, more = {}) {
  const text = texts[name];
  const textSha256 = createHash('sha256').update(text).digest('hex');
  const facts = { text, length: [...text].length, textSha256, createdAt: at(11), ...more };
  return { projectId, id: versions[name], articleId, number, ...facts };
}

async function writeLayers(order: Order): Promise<void> {
  const layer = (name: keyof typeof layers, versionId: string, authorId: string | null) => ({
    ...{ projectId, id: layers[name], versionId, authorId },
  });
  const rows = [
    { ...layer('analyst', versions.harbour, people.analyst), state: 'returned', round: 2 } as const,
    layer('colleague', versions.harbour, people.colleague),
    layer('final', versions.harbour, null),
    layer('opening', versions.second, people.colleague),
    layer('deleted', versions.deleted, people.colleague),
  ];
  await db().layer.createMany({ data: order(rows) });
}

/** Everything that `writeBody` wrote, from what hangs to what it hangs on. */
export async function wipeBody(): Promise<void> {
  const [all, of] = [{}, { where: { projectId } }];
  await db().claim.updateMany({ ...of, data: { mergedIntoId: null } });
  await db().claim.deleteMany(of);
  await db().decision.deleteMany(of);
  await db().comment.deleteMany(of);
  await db().verdict.deleteMany(of);
  await db().link.deleteMany(of);
  await db().relay.deleteMany(of);
  await db().evidence.deleteMany(of);
  await db().annotation.deleteMany(of);
  await db().article.deleteMany(of);
  await db().source.updateMany({ ...of, data: { mergedIntoId: null, affiliationId: null } });
  await db().source.deleteMany(of);
  await db().codebookVersion.deleteMany(of);
  await db().label.deleteMany(of);
  await db().project.deleteMany(all);
  await db().account.deleteMany(all);
}

export const forwards = <Row>(rows: readonly Row[]) => [...rows];
export const backwards = <Row>(rows: readonly Row[]) => [...rows].reverse();
