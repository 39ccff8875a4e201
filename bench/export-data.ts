/** Fills an empty project with made-up articles and annotations, by the database itself. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export interface Size {
  readonly articles: number;
  readonly sentences: number;
  /** How many analysts annotate every sentence. */
  readonly layers: number;
}

/** The project's id, and its owner's. */
export interface Filled {
  readonly projectId: string;
  readonly accountId: string;
}

export async function fill(client: pg.Client, size: Size): Promise<Filled> {
  const [projectId, accountId] = [randomUUID(), randomUUID()];
  const labelId = randomUUID();
  const content = { labels: [label(labelId)] };
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO "Account" (id, email, name)
     SELECT CASE n WHEN 1 THEN $1::uuid ELSE gen_random_uuid() END,
            'bench-' || n || '-' || $1 || '@example.org', '分析者 ' || n
       FROM generate_series(1, $2::int) n`,
    [accountId, size.layers],
  );
  await client.query(
    `INSERT INTO "Project" (id, name, language, "createdById") VALUES ($1, '計測', 'ja', $2)`,
    [projectId, accountId],
  );
  await client.query(`INSERT INTO "Label" ("projectId", id) VALUES ($1, $2)`, [projectId, labelId]);
  await client.query(
    `INSERT INTO "CodebookVersion" ("projectId", number, content, "createdById") VALUES ($1, 1, $2, $3)`,
    [projectId, content, accountId],
  );
  await client.query(statements.sources, [projectId, accountId]);
  await client.query(statements.articles, [projectId, accountId, size.articles]);
  await client.query(statements.versions, [projectId, size.sentences]);
  await client.query(statements.layers, [projectId, accountId, `bench-%-${accountId}@example.org`]);
  await client.query(statements.annotations, [projectId, labelId, size.sentences]);
  await client.query(statements.relays, [projectId]);
  await client.query(statements.links, [projectId]);
  await client.query('COMMIT');
  await client.query('ANALYZE');
  return { projectId, accountId };
}

function label(id: string) {
  const name = { ja: '引用', en: 'Quote' };
  return { id, name, key: 'q', colour: 'quote', line: 'dotted', definition: name };
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
