/** An article, its versions and their layers as they leave. */
import { z } from 'zod';
import { layerStates } from '@/domain/claim/submission';
import { REGION_KINDS } from '@/domain/text/region-kind';
import { CodePoints, Id, Instant, Person, Sha256, Utf16Units } from './field';
import { SourceName } from './source';

export const ArticleRecord = z
  .strictObject({
    id: Id,
    title: z.string(),
    address: z.string().nullable(),
    publisher: z.string().nullable(),
    publisherSource: SourceName.nullable().meta({
      description: 'The publisher in the registry; null also where its name is withheld',
    }),
    ownReporting: z.boolean().meta({
      description: 'A person’s word that its own voice is the publisher’s own reporting',
    }),
    byline: z.string().nullable(),
    credit: z.array(SourceName).meta({ description: 'Nearest the speakers first' }),
    language: z.string(),
    publishedAt: z.string().nullable().meta({ description: 'As published' }),
    retrievedAt: Instant,
    rights: z.string().nullable(),
    revision: z.int().min(1),
    createdBy: Person,
    createdAt: Instant,
  })
  .meta({ id: 'Article' });
export type ArticleRecord = z.output<typeof ArticleRecord>;

const Ends = z.strictObject({ start: CodePoints, end: CodePoints });

const Layout = z
  .strictObject({
    regions: z.array(z.strictObject({ kind: z.enum(REGION_KINDS), span: Ends })),
    sentences: z.array(Ends).meta({ description: 'Of every region, boilerplate too' }),
    revision: z.int().min(1),
  })
  .meta({ id: 'Layout' });

export const LayerRecord = z
  .strictObject({
    id: Id,
    author: Person.nullable().meta({ description: 'null: the final layer' }),
    state: z.enum(layerStates),
    round: z.int().min(1),
  })
  .meta({ id: 'Layer' });
export type LayerRecord = z.output<typeof LayerRecord>;

const Embed = z.strictObject({ start: CodePoints, relay: z.array(SourceName) });

export const VersionRecord = z
  .strictObject({
    id: Id,
    number: z.int().min(1),
    length: CodePoints,
    textSha256: Sha256.meta({ description: 'Of the text in UTF-8' }),
    bytesSha256: Sha256.nullable().meta({ description: 'Of what was imported' }),
    encoding: z.string().nullable(),
    createdAt: Instant,
    layout: Layout.nullable(),
    embeds: z.array(Embed).meta({ description: 'Relays of embedded posts, by where each begins' }),
    layers: z.array(LayerRecord).meta({ description: 'By author’s id, the final layer last' }),
    text: z.string().nullable().meta({ description: 'null: left out' }),
    lengthUtf16: Utf16Units.nullable().meta({ description: 'null where the text is left out' }),
  })
  .meta({ id: 'Version' });
export type VersionRecord = z.output<typeof VersionRecord>;
