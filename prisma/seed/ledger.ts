/** What the demo newsroom's keys stand for: ids that follow from the project's own, so that they are found again later. */
import { createHash } from 'node:crypto';
import type { Codebook } from '@/domain/claim/codebook';
import { defaultCodebook } from '@/domain/claim/default-codebook';
import { type IndexedText, indexText } from '@/domain/text/offset';
import type { DemoLabel, DemoProject } from './newsroom/shape';

export interface Placed {
  readonly articleId: string;
  readonly versionId: string;
  readonly text: IndexedText;
}

export interface Ledger {
  readonly projectId: string;
  readonly ownerId: string;
  readonly project: DemoProject;
  readonly codebook: Codebook;
  /** Account ids by the people's keys. */
  readonly people: ReadonlyMap<string, string>;
  /** Source ids by the sources' keys. */
  readonly sources: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, Placed>;
  /** Annotation ids by `article/annotation`. */
  readonly annotations: ReadonlyMap<string, string>;
}

/** The id of what a project calls by these names. */
export function idOf(projectId: string, ...names: readonly string[]): string {
  const hex = createHash('sha256')
    .update([projectId, ...names].join('\n'))
    .digest('hex');
  // Version 8, variant 1: a UUID of the maker's own rule (RFC 9562).
  const [a, b, c] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16)];
  return `${a}-${b}-8${c}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

type Beginning = Pick<Ledger, 'projectId' | 'ownerId' | 'people' | 'project'>;

export function openLedger(beginning: Beginning): Ledger {
  const { projectId, project } = beginning;
  const label = (name: string) => idOf(projectId, 'label', name);
  const marks = [...project.layers, ...project.training];
  return {
    ...beginning,
    codebook: defaultCodebook({
      denial: label('denial'),
      quote: label('quote'),
      opinion: label('opinion'),
      fact: label('fact'),
    }),
    sources: new Map(project.sources.map(({ key }) => [key, idOf(projectId, 'source', key)])),
    articles: new Map(
      project.articles.map(({ key, text }) => {
        const articleId = idOf(projectId, 'article', key);
        const versionId = idOf(projectId, 'version', key);
        return [key, { articleId, versionId, text: indexText(text) }];
      }),
    ),
    annotations: new Map(
      marks
        .flatMap(({ article, annotations }) => annotations.map(({ key }) => `${article}/${key}`))
        .map((key) => [key, idOf(projectId, 'annotation', key)]),
    ),
  };
}

export function find<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demo newsroom has no ${key}`);
  return value;
}

/** The default codebook's label of that name; null says "no statement". */
export function labelId({ codebook }: Ledger, name: DemoLabel): string | null {
  if (name === 'no-statement') return null;
  return codebook.labels.find(({ colour }) => colour === name)?.id ?? null;
}
