/** Fills an empty project with made-up articles and annotations, by the database itself. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type FilledProject, fillProject, peopleOf } from './filled-project';

export interface Size {
  readonly articles: number;
  readonly sentences: number;
  /** How many analysts annotate every sentence. */
  readonly layers: number;
}

export function fill(client: pg.Client, size: Size): Promise<FilledProject> {
  const name = { ja: '引用', en: 'Quote' };
  const label = { id: randomUUID(), name, key: 'q', colour: 'quote', line: 'dotted' } as const;
  return fillProject(client, size.layers, [label], async (filled) => {
    const { projectId, accountId } = filled;
    await client.query(statements.sources, [projectId, accountId]);
    await client.query(statements.articles, [projectId, accountId, size.articles]);
    await client.query(statements.versions, [projectId, size.sentences]);
    await client.query(statements.layers, [projectId, accountId, peopleOf(filled)]);
    await client.query(statements.annotations, [projectId, label.id, size.sentences]);
    await client.query(statements.relays, [projectId]);
    await client.query(statements.links, [projectId]);
  });
}

/** Forty code points, of which one is astral: offsets differ between the units. */
const SENTENCE =
  '北岬市の広報官は十七日、港の工事は予定どおりに進んでいる🚢と、記者団に改めて述べた。';
const LENGTH = [...SENTENCE].length + 1;

const statements = {
  sources: `
    INSERT INTO "Source" ("projectId", id, kind, name, "createdById")
    SELECT $1::uuid, gen_random_uuid(), 'agency', '架空通信 ' || n, $2::uuid FROM generate_series(1, 200) n`,
  articles: `
    INSERT INTO "Article" ("projectId", id, title, address, publisher, language, "publishedAt", "createdById", "createdAt")
    SELECT $1::uuid, gen_random_uuid(), '港の工事 第' || n || '報', 'https://example.org/' || n,
           '岬新聞', 'ja', '2026-11-17', $2::uuid, now() + n * interval '1 second'
      FROM generate_series(1, $3::int) n`,
  versions: `
    INSERT INTO "ArticleVersion" ("projectId", id, "articleId", number, text, length, "textSha256")
    SELECT $1::uuid, gen_random_uuid(), id, 1, text, length(text), encode(sha256(convert_to(text, 'UTF8')), 'hex')
      FROM "Article", (SELECT repeat('${SENTENCE}' || E'\\n', $2::int) AS text) made WHERE "projectId" = $1::uuid`,
  layers: `
    INSERT INTO "Layer" ("projectId", id, "versionId", "authorId")
    SELECT $1::uuid, gen_random_uuid(), version.id, author.id
      FROM "ArticleVersion" version, "Account" author
     WHERE version."projectId" = $1::uuid AND (author.id = $2::uuid OR author.email LIKE $3)`,
  annotations: `
    INSERT INTO "Annotation" ("projectId", id, "versionId", "layerId", "labelId", codebook, start, "end",
                              exact, prefix, suffix, "speakerId", directness)
    SELECT $1::uuid, gen_random_uuid(), layer."versionId", layer.id, $2::uuid, 1,
           n * ${LENGTH}, n * ${LENGTH} + ${LENGTH - 1}, '${SENTENCE}', '', E'\\n', speaker.id, 'indirect'
      FROM "Layer" layer
      CROSS JOIN generate_series(0, $3::int - 1) n
      CROSS JOIN LATERAL (SELECT id FROM "Source" WHERE "projectId" = $1::uuid
                           ORDER BY id LIMIT 1 OFFSET n % 200) speaker
     WHERE layer."projectId" = $1::uuid
     ORDER BY layer."versionId", layer.id, n`,
  relays: `
    INSERT INTO "Relay" ("projectId", id, "annotationId", position, "sourceId")
    SELECT $1::uuid, gen_random_uuid(), id, 0, "speakerId" FROM "Annotation"
     WHERE "projectId" = $1::uuid AND start % 3 = 0 AND "speakerId" IS NOT NULL`,
  links: `
    INSERT INTO "Link" ("projectId", id, "annotationId", relation, aspect, "targetKind", "targetAnnotationId")
    SELECT $1::uuid, gen_random_uuid(), id, 'corroborates', 'content', 'annotation',
           lead(id) OVER (ORDER BY id)
      FROM "Annotation" WHERE "projectId" = $1::uuid AND start % 7 = 0
     ORDER BY id DESC OFFSET 1`,
} as const;
