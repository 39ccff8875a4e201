/** The walk through a project, taken an annotation or a version at a time with what it belongs to. */
import type { AnnotationRecord } from './record/annotation';
import type { ArticleRecord, VersionRecord } from './record/article';
import type { Dataset } from './record/dataset';

export interface VersionInArticle {
  readonly article: ArticleRecord;
  readonly version: VersionRecord;
}

export interface AnnotationInArticle extends VersionInArticle {
  readonly annotation: AnnotationRecord;
}

export async function* walkVersions(dataset: Dataset): AsyncGenerator<VersionInArticle> {
  let article: ArticleRecord | null = null;
  for await (const entry of dataset.entries('versions')) {
    if (entry.kind === 'article') article = entry.article;
    if (entry.kind === 'version' && article) yield { article, version: entry.version };
  }
}

export async function* walkAnnotations(dataset: Dataset): AsyncGenerator<AnnotationInArticle> {
  let article: ArticleRecord | null = null;
  let version: VersionRecord | null = null;
  for await (const entry of dataset.entries('annotations')) {
    if (entry.kind === 'article') article = entry.article;
    else if (entry.kind === 'version') version = entry.version;
    else if (article && version) yield { article, version, annotation: entry.annotation };
  }
}
