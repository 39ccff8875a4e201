/** The default codebook's guidance: whole in both languages, numbered as people cite it, in its own words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultCodebook, defaultLabelNames, defaultNameOf } from '@/domain/claim/default-codebook';
import { marked, questions, rules, rulesAbout, searchRules } from '@/domain/claim/guidelines';
import type { Bilingual } from '@/domain/claim/label';
import { languages } from '@/domain/preference/language';
import { newsroom } from '@/prisma/seed/newsroom/newsroom';

const shared = path.resolve(import.meta.dirname, '../../../../shared');
const articles = path.join(shared, 'articles');
const codebookPage = path.join(shared, 'design/codebook.md');

const texts: readonly Bilingual[] = [...questions, ...rules].map(({ text }) => text);
const examples: readonly Bilingual[] = rules.flatMap(({ example }) => example ?? []);

/** What two texts share of at least so many characters, one has from the other. */
const COPIED = 15;

function copiedFrom(sample: string, text: string): readonly string[] {
  const starts = Array.from({ length: Math.max(0, text.length - COPIED + 1) }, (_, start) => start);
  return starts
    .map((start) => text.slice(start, start + COPIED))
    .filter((run) => sample.includes(run));
}

describe('what the guidance may not do', () => {
  test.skipIf(!existsSync(articles))(
    'it copies nothing from the real articles (skipped where they are absent)',
    () => {
      const files = readdirSync(articles).filter((file) => file.endsWith('.txt'));
      const sample = files.map((file) => readFileSync(path.join(articles, file), 'utf8')).join();
      const all = [...texts, ...examples].flatMap(({ ja, en }) => [ja, en]);
      const points = languages.flatMap((language) => marked[language]);
      expect([...all, ...points].flatMap((text) => copiedFrom(sample, text))).toEqual([]);
    },
  );

  test.skipIf(!existsSync(codebookPage))(
    'it copies no example of the page it was written from (skipped where that is absent)',
    () => {
      const page = readFileSync(codebookPage, 'utf8');
      const borderline = page.split(/^## /mu).find((part) => part.startsWith('Borderline')) ?? '';
      const quoted = Array.from(
        borderline.matchAll(/「[^」\n]+」|"[^"\n]+"|（[^）\n]+）/gu),
      ).join();
      const invented = examples.flatMap(({ ja, en }) => [ja, en]);
      const japanese = [...texts.map(({ ja }) => ja), ...marked.ja];
      const english = [...texts.map(({ en }) => en), ...marked.en];
      expect([...invented, ...japanese].flatMap((text) => copiedFrom(page, text))).toEqual([]);
      expect(english.flatMap((text) => copiedFrom(quoted, text))).toEqual([]);
    },
  );

  test('no text is empty, ragged or in the wrong language', () => {
    const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
    const wrong = [...texts, ...examples].filter(
      ({ ja, en }) =>
        ja !== ja.trim() || en !== en.trim() || !kana.test(ja) || !/^[^　-鿿]+$/u.test(en),
    );
    expect(wrong).toEqual([]);
    expect(marked.en.length).toBe(marked.ja.length);
  });

  test('no rule stops before the end of a sentence', () => {
    const cut = texts.filter(({ ja, en }) => !ja.endsWith('。') || !/[.?]$/u.test(en));
    expect(cut).toEqual([]);
  });
});

describe('the rules', () => {
  test('have the numbers 1 to 23, each once and in order', () => {
    const numbers = Array.from({ length: 23 }, (_, at) => at + 1);
    expect(rules.map(({ number }) => number)).toEqual(numbers);
  });

  test.each(defaultLabelNames)('concern %s in some cases, and decide for it in one', (label) => {
    expect(rulesAbout(label).length).toBeGreaterThan(1);
    expect(rules.some(({ labels: [first] }) => first === label)).toBe(true);
  });

  test('name no label twice', () => {
    expect(rules.filter(({ labels }) => new Set(labels).size < labels.length)).toEqual([]);
  });

  test('are cited in the demo newsroom for the labels they are about', () => {
    const cited = newsroom.flatMap(({ verdicts }) =>
      verdicts.flatMap(({ comment = '', label }) => {
        const number = /(?:規則|rule )(\d+)/iu.exec(comment.normalize('NFKC'))?.[1];
        return number === undefined || label === undefined ? [] : [{ number, label }];
      }),
    );
    const labelsOf = (number: string): readonly string[] =>
      rules.find((rule) => rule.number === Number(number))?.labels ?? [];
    const astray = cited.filter(({ number, label }) => !labelsOf(number).includes(label));
    expect(cited.length).toBeGreaterThan(4);
    expect(astray).toEqual([]);
  });
});

describe('the questions', () => {
  test('lead from the first to every label, each by one way, a denial before a quote', () => {
    const labelsFrom = (step: (typeof questions)[number]['yes']): readonly string[] => {
      if (typeof step === 'string') return [step];
      const asked = questions.find(({ number }) => number === step);
      return asked === undefined ? [] : [...labelsFrom(asked.yes), ...labelsFrom(asked.no)];
    };
    expect(labelsFrom(1)).toEqual(defaultLabelNames);
  });
});

describe('searching the rules', () => {
  const numbers = (query: string, language: 'ja' | 'en' = 'ja') =>
    searchRules(rules, query, language).map(({ number }) => number);

  test('a number does not find the rules that only hold the digit', () => {
    expect(numbers('2')).toEqual([2]);
  });

  test('a word nobody wrote finds nothing', () => {
    expect(numbers('ペンギン')).toEqual([]);
  });

  test.each(['規則７', '規則 7', 'Rule 7', ' 7 '])('“%s” finds rule 7', (query) => {
    expect(numbers(query)).toEqual([7]);
  });

  test.each([
    { query: '中継　外側', language: 'ja', finds: [20] },
    { query: "WRITER'S OWN", language: 'en', finds: [9] },
    { query: 'relay outer', language: 'en', finds: [20] },
  ] as const)('“$query” finds the rules with all its words', ({ query, language, finds }) => {
    expect(numbers(query, language)).toEqual(finds);
  });

  test('an empty query finds all', () => {
    expect(numbers(' ')).toHaveLength(rules.length);
  });
});

describe('a label of a project', () => {
  const { labels } = defaultCodebook({ denial: '1', quote: '2', opinion: '3', fact: '4' });

  test('that was renamed in one language is no default label any more', () => {
    const renamed = labels.map((label) => ({ ...label, name: { ...label.name, en: 'Claim' } }));
    expect(renamed.map(defaultNameOf)).toEqual([null, null, null, null]);
  });

  test('that has another colour and key is still the default label it was', () => {
    const painted = labels.map((label) => ({ ...label, colour: 'extra-1' as const, key: 'z' }));
    expect(painted.map(defaultNameOf)).toEqual(defaultLabelNames);
  });
});
