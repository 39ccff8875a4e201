/** The columns that say which annotation a row is about, in tables of what hangs on annotations. */
import type { AnnotationInArticle } from '../walk';
import { type Column, labelId, text } from './column';

type OfAnnotation = Column<AnnotationInArticle>;

export const exact: OfAnnotation = text(
  'exact',
  '注釈の引用',
  'The words of the annotation',
  ({ annotation }) => annotation.exact,
);

/** Named apart where a row has authors of its own. */
export const authorAs = (name: 'author' | 'annotation_author'): OfAnnotation =>
  text(
    name,
    '注釈者の名前',
    'Name of the analyst',
    ({ annotation }) => annotation.layer.author?.name ?? null,
  );

export const annotationLabelId: OfAnnotation = text(
  'label_id',
  '注釈のラベルのID',
  'Id of the annotation’s label',
  ({ annotation }) => labelId(annotation.label),
);

export const articleId: OfAnnotation = text(
  'article_id',
  '記事のID',
  'Id of the article',
  ({ article }) => article.id,
);

export const versionId: OfAnnotation = text(
  'version_id',
  '版のID',
  'Id of the version',
  ({ version }) => version.id,
);

export const annotationId: OfAnnotation = text(
  'annotation_id',
  '注釈のID',
  'Id of the annotation',
  ({ annotation }) => annotation.id,
);

export const layerId: OfAnnotation = text(
  'layer_id',
  '注釈のレイヤーのID',
  'Id of the annotation’s layer',
  ({ annotation }) => annotation.layer.id,
);
