// The interface says the same things in both languages, and leaves nothing unsaid.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '@/domain/preference/language';
import { messages } from '@/messages/namespaces';

type Tree = { readonly [key: string]: string | Tree };
const tree: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), tree])));

const folder = path.resolve(import.meta.dirname, '../messages');

function listNamespaces(language: string): string[] {
  const files = readdirSync(path.join(folder, language));
  return files.map((file) => path.basename(file, '.json')).sort();
}

function readStrings(language: string, namespace: string): Map<string, string> {
  const text = readFileSync(path.join(folder, language, `${namespace}.json`), 'utf8');
  return new Map(flatten(tree.parse(JSON.parse(text)), ''));
}

function flatten(branch: Tree, prefix: string): Array<[string, string]> {
  return Object.entries(branch).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] satisfies [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

/** The names a message must be given values for; a plural's or select's branches are looked into. */
function listPlaceholders(elements: ReadonlyArray<MessageFormatElement>): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag)
      return [`<${element.value}>`, ...listPlaceholders(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value];
    const branches = Object.values(element.options).flatMap((option) =>
      listPlaceholders(option.value),
    );
    return [element.value, ...branches];
  });
}

const placeholders = (text: string) => [...new Set(listPlaceholders(parse(text)))].sort();

describe('messages', () => {
  it('exist in both languages, namespace by namespace', () => {
    expect(listNamespaces('en')).toEqual(listNamespaces('ja'));
  });

  it.each(languages)('in %s are all handed to the interface', (language) => {
    expect(Object.keys(messages[language]).sort()).toEqual(listNamespaces(language));
  });

  describe.each(listNamespaces('ja'))('of %s', (namespace) => {
    const ja = readStrings('ja', namespace);
    const en = readStrings('en', namespace);

    it('have the same keys in both languages', () => {
      expect([...en.keys()].sort()).toEqual([...ja.keys()].sort());
    });

    it('say something, without stray space around it', () => {
      const faulty = [...ja, ...en].filter(([, text]) => text === '' || text !== text.trim());
      expect(faulty).toEqual([]);
    });

    it('in English hang no value in brackets onto words before: nothing would part them', () => {
      expect([...en].filter(([, text]) => text.startsWith('({'))).toEqual([]);
    });

    it('name no style of a number: compiled messages know none', () => {
      const named = [...ja, ...en].filter(([, text]) => /\{\w+, number, (?!::)/.test(text));
      expect(named).toEqual([]);
    });

    it('ask for the same values in both languages', () => {
      const unlike = [...ja.keys()].filter(
        (key) =>
          String(placeholders(ja.get(key) ?? '')) !== String(placeholders(en.get(key) ?? '')),
      );
      expect(unlike).toEqual([]);
    });
  });
});
