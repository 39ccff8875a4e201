/** Fills an empty project with made-up articles that several people have labelled, by the database itself. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type FilledProject, fillProject, peopleOf } from './filled-project';

export interface JudgedSize {
  readonly articles: number;
  readonly sentences: number;
  readonly annotators: number;
}

const SENTENCE = '北岬市の広報官は港の工事は予定どおりだと述べた。';
const LENGTH = [...SENTENCE].length + 1;

export function fillJudged(client: pg.Client, size: JudgedSize): Promise<FilledProject> {
  const labels = (['denial', 'quote', 'opinion', 'fact'] as const).map((colour, at) => ({
    id: randomUUID(),
    name: { ja: `ラベル${at}`, en: `Label ${at}` },
    key: colour.charAt(0),
    colour,
    line: 'solid',
  }));
  const labelIds = labels.map(({ id }) => id);
  return fillProject(client, size.annotators, labels, async (filled) => {
    const { projectId, accountId } = filled;
    await client.query(statements.articles, [projectId, accountId, size.articles]);
    await client.query(statements.versions, [projectId, size.sentences]);
    await client.query(statements.layouts, [projectId, size.sentences]);
    await client.query(statements.layers, [projectId, peopleOf(filled)]);
    await client.query(statements.rounds, [projectId]);
    await client.query(statements.sources, [projectId, accountId]);
    await client.query(statements.annotations, [projectId, labelIds, size.sentences]);
  });
}

const statements = {
  articles: `
    INSERT INTO "Article" ("projectId", id, title, language, "createdById", "createdAt")
    SELECT $1::uuid, gen_random_uuid(), '港の工事 第' || n || '報', 'ja', $2::uuid, now() + n * interval '1 second'
      FROM generate_series(1, $3::int) n`,
  versions: `
    INSERT INTO "ArticleVersion" ("projectId", id, "articleId", number, text, length, "textSha256")
    SELECT $1::uuid, gen_random_uuid(), id, 1, text, length(text), encode(sha256(convert_to(text, 'UTF8')), 'hex')
      FROM "Article", (SELECT repeat('${SENTENCE}' || E'\\n', $2::int) AS text) made WHERE "projectId" = $1::uuid`,
  layouts: `
    INSERT INTO "VersionLayout" ("projectId", "versionId", regions, sentences)
    SELECT $1::uuid, version.id, places.regions, places.sentences
      FROM "ArticleVersion" version,
           (SELECT array_agg(edge.region ORDER BY n, nth) AS regions,
                   array_agg(edge.sentence ORDER BY n, nth) FILTER (WHERE nth < 3) AS sentences
              FROM generate_series(0, $2::int - 1) n
             CROSS JOIN LATERAL (VALUES (1, n * ${LENGTH}, n * ${LENGTH}),
                                        (2, n * ${LENGTH} + ${LENGTH - 1}, n * ${LENGTH} + ${LENGTH - 1}),
                                        (3, 2, 0)) edge (nth, region, sentence)) places
     WHERE version."projectId" = $1::uuid`,
  layers: `
    INSERT INTO "Layer" ("projectId", id, "versionId", "authorId", state)
    SELECT $1::uuid, gen_random_uuid(), version.id, author.id, 'submitted'
      FROM "ArticleVersion" version, "Account" author
     WHERE version."projectId" = $1::uuid AND author.email LIKE $2`,
  rounds: `
    INSERT INTO "LayerRound" ("projectId", "layerId", round, "submittedAt")
    SELECT "projectId", id, 1, timestamptz '2026-01-15' + (hashtext("versionId"::text) % 12 + 12) * interval '14 days'
      FROM "Layer" WHERE "projectId" = $1::uuid`,
  sources: `
    INSERT INTO "Source" ("projectId", id, kind, name, "createdById")
    SELECT $1::uuid, gen_random_uuid(), 'office', '架空庁 ' || n, $2::uuid FROM generate_series(1, 50) n`,
  // Three of four follow the sentence's own label, the fourth whatever comes.
  annotations: `
    INSERT INTO "Annotation" ("projectId", id, "versionId", "layerId", "labelId", codebook, start, "end",
                              exact, prefix, suffix, "speakerId")
    SELECT $1::uuid, gen_random_uuid(), layer."versionId", layer.id,
           ($2::uuid[])[1 + CASE WHEN abs(hashtext(layer.id::text || n)) % 4 > 0
                                 THEN abs(hashtext(layer."versionId"::text || n)) ELSE abs(hashtext(n || layer.id::text)) END % 4],
           1, n * ${LENGTH}, n * ${LENGTH} + ${LENGTH - 1}, '${SENTENCE}', '', E'\\n', speaker.id
      FROM "Layer" layer
     CROSS JOIN generate_series(0, $3::int - 1) n
      JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM "Source" WHERE "projectId" = $1::uuid) speaker
        ON speaker.place = n % 50
     WHERE layer."projectId" = $1::uuid
     ORDER BY layer."versionId", layer.id, n`,
} as const;
