/**
 * How long an export takes against PostgreSQL's own COPY of the same rows, and what it holds in memory. Run:
 *   npx tsx --conditions=react-server bench/export.ts [articles] [sentences] [layers]
 */
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { type ExportChoice, usualChoice } from '@/domain/exchange/choice';
import type { Grant } from '@/server/gate';
import { exportText } from '@/server/store/export/export';
import { fill } from './export-data';
import type { FilledProject } from './filled-project';
import { onOwnDatabase } from './own-database';

const [articles = 2000, sentences = 50, layers = 2] = process.argv.slice(2).map(Number);

const choices: Record<string, Partial<ExportChoice>> = {
  'CSV, annotations': {},
  'CSV, links': { table: 'links' },
  'JSON with text': { format: 'json' },
  JSONL: { format: 'jsonl' },
};

const copied = `
  COPY (SELECT article.*, version.id, version.number, version."textSha256", layer.*, author.name,
               annotation.*, speaker.name,
               ARRAY(SELECT source.name FROM "Relay" relay JOIN "Source" source
                      ON source."projectId" = relay."projectId" AND source.id = relay."sourceId"
                      WHERE relay."projectId" = annotation."projectId" AND relay."annotationId" = annotation.id)
          FROM "Annotation" annotation
          JOIN "Layer" layer ON layer.id = annotation."layerId"
          JOIN "ArticleVersion" version ON version.id = annotation."versionId"
          JOIN "Article" article ON article.id = version."articleId"
          LEFT JOIN "Account" author ON author.id = layer."authorId"
          LEFT JOIN "Source" speaker ON speaker.id = annotation."speakerId"
         ORDER BY article."createdAt", article.id, annotation.start, annotation.id) TO STDOUT`;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  /** The most memory seen, and how much more that is than before. */
  readonly peak: number;
  readonly grown: number;
}

async function measure(run: (count: (bytes: number) => void) => Promise<void>): Promise<Measured> {
  global.gc?.();
  const resident = () => process.memoryUsage.rss() / 1e6;
  const [before, start] = [resident(), performance.now()];
  let [bytes, peak] = [0, before];
  const watch = setInterval(() => {
    peak = Math.max(peak, resident());
  }, 50);
  await run((more) => {
    bytes += more;
  });
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: bytes / 1e6, peak, grown: peak - before };
}

async function copy(url: string): Promise<Measured> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const measured = await measure(async (count) => {
    const stream = client.query(to(copied));
    stream.on('data', (chunk: Buffer) => count(chunk.length));
    await once(stream, 'end');
  });
  await client.end();
  return measured;
}

/** Not a door: nothing outside of this file's own database is reached with it. */
function grantFor({ projectId, accountId }: FilledProject): Grant<'export:read'> {
  return JSON.parse(JSON.stringify({ projectId, sight: 'all', actor: { accountId } }));
}

async function writeAll(filled: FilledProject, choice: Partial<ExportChoice>): Promise<Measured> {
  return measure(async (count) => {
    let pieces = 0;
    for await (const piece of exportText(grantFor(filled), { ...usualChoice, ...choice })) {
      count(Buffer.byteLength(piece));
      // As a reader on a network would: lets timers run.
      if (++pieces % 500 === 0) await setImmediate();
    }
  });
}

function tell(name: string, measured: Measured, floor: Measured): void {
  const { seconds, megabytes, peak, grown } = measured;
  const ratio = seconds / floor.seconds;
  const parts = [
    name.padEnd(18),
    `${seconds.toFixed(1)} s`,
    `${ratio.toFixed(1)} × COPY`,
    `${megabytes.toFixed(0)} MB`,
    `${peak.toFixed(0)} MB resident (+${grown.toFixed(0)})`,
  ];
  console.log(parts.join('   '));
}

await onOwnDatabase(async (url) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const filled = await fill(client, { articles, sentences, layers });
  await client.end();
  console.log(`${articles * sentences * layers} annotations in ${articles} articles`);
  const floor = await copy(url);
  tell('COPY', floor, floor);
  for (const [name, choice] of Object.entries(choices))
    tell(name, await writeAll(filled, choice), floor);
});
