/** What every exporter reads: a project's records, one after another in the order of the exports, never all at once. */
import { z } from 'zod';
import type { Sight } from '@/domain/access/sight';
import type { AnnotationRecord } from './annotation';
import type { ArticleRecord, VersionRecord } from './article';
import type { ClaimRecord } from './claim';
import type { CodebookRecord } from './codebook';
import { Id, Instant } from './field';
import type { SourceRecord } from './source';

export const ProjectRecord = z
  .strictObject({
    id: Id,
    name: z.string(),
    language: z.string(),
    createdAt: Instant,
  })
  .meta({ id: 'Project' });
export type ProjectRecord = z.output<typeof ProjectRecord>;

/** One step of the walk through a project. What a step is about stays valid until the next of its kind. */
export type Entry =
  | { readonly kind: 'article'; readonly article: ArticleRecord }
  | { readonly kind: 'version'; readonly version: VersionRecord }
  | { readonly kind: 'annotation'; readonly annotation: AnnotationRecord };

export interface Dataset {
  readonly project: ProjectRecord;
  /** Of whoever exports: what it hides is not among the records. */
  readonly sight: Sight;
  /** By number. */
  readonly codebooks: readonly CodebookRecord[];
  /** By time of creation, then id. */
  sources(): AsyncIterable<SourceRecord>;
  /** Those in sight, by time of creation, then id. */
  claims(): AsyncIterable<ClaimRecord>;
  /**
   * Articles by time of creation, then id; their versions by number; a version's annotations by start,
   * the longer first, then layer (by author's id, the final layer last), then id.
   */
  entries(depth: 'versions' | 'annotations'): AsyncIterable<Entry>;
}
