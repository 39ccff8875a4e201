/** Reads what pages say about their article as schema.org data in JSON-LD. Everything in it is optional, misplaced or wrong somewhere; what does not fit is left out. */

import { z } from 'zod';

const text = z.string().trim().min(1);
const name = z.union([text, z.object({ name: text }).transform((thing) => thing.name)]);
const names = z.union([name.transform((one) => [one]), z.array(z.unknown()).transform(eachName)]);
const address = z.union([text, z.object({ '@id': text }).transform((thing) => thing['@id'])]);

const article = z.object({
  '@type': z.union([text, z.array(text)]).transform((types) => [types].flat()),
  headline: text.nullable().catch(null),
  datePublished: text.nullable().catch(null),
  author: names.catch([]),
  publisher: name.nullable().catch(null),
  creditText: text.nullable().catch(null),
  sourceOrganization: name.nullable().catch(null),
  inLanguage: text.nullable().catch(null),
  mainEntityOfPage: address.nullable().catch(null),
  url: text.nullable().catch(null),
});

export type StructuredArticle = z.infer<typeof article>;

function eachName(things: readonly unknown[]): string[] {
  return things.flatMap((thing) => name.safeParse(thing).data ?? []);
}

/** A page has a handful of things to say; beyond so many, looking for an article costs more than it finds. */
const mostThings = 200;

/** The first article among the page's structured data, or null. */
export function findStructuredArticle(sources: readonly string[]): StructuredArticle | null {
  const said = sources.slice(0, mostThings).flatMap((source) => things(parseJson(source)));
  for (const thing of said.slice(0, mostThings)) {
    const found = article.safeParse(thing).data;
    if (found?.['@type'].some((type) => /(?:Article|BlogPosting|Report)$/.test(type))) return found;
  }
  return null;
}

/** JSON, or undefined for what is none: pages put comments and stray commas into it. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/.*)|-->\s*$/g, ''));
  } catch {
    return undefined;
  }
}

const graph = z.object({ '@graph': z.array(z.unknown()) });

/** One thing, a list of them, or a graph that holds them. */
function things(data: unknown): readonly unknown[] {
  const listed = Array.isArray(data) ? data : [data];
  return listed.flatMap((thing) => graph.safeParse(thing).data?.['@graph'] ?? [thing]);
}
