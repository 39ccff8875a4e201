/** The demo newsroom is data that others trust: every quote must be found, every key must resolve, every difficulty must be there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { needsReason } from '@/domain/provenance/decide-grade';
import { indexText } from '@/domain/text/offset';
import { makeSpan } from '@/domain/text/span';
import { newsroom } from '@/prisma/seed/newsroom/newsroom';
import type {
  DemoAnnotation,
  DemoLink,
  DemoProject,
  DemoSourceKind,
} from '@/prisma/seed/newsroom/shape';

const samples = path.resolve(import.meta.dirname, '../../../shared/articles');

function occurrences(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}

function duplicates(keys: readonly string[]): readonly string[] {
  return keys.filter((key, place) => keys.indexOf(key) !== place);
}

function textOf(project: DemoProject, key: string): string {
  return project.articles.find((article) => article.key === key)?.text ?? '';
}

interface Placed {
  readonly where: string;
  readonly text: string;
  readonly annotation: DemoAnnotation;
}

function annotationsOf(project: DemoProject): readonly Placed[] {
  return [...project.layers, ...project.training].flatMap((layer) =>
    layer.annotations.map((annotation) => ({
      where: `${layer.article}/${annotation.key}`,
      text: textOf(project, layer.article),
      annotation,
    })),
  );
}

function ambiguous(text: string, quote: string, occurrence: number | undefined): boolean {
  const found = occurrences(text, quote);
  return occurrence === undefined ? found !== 1 : found < 2 || occurrence < 1 || occurrence > found;
}

function spanOf(text: string, { quote, occurrence = 1 }: DemoAnnotation): boolean {
  const before = text.split(quote).slice(0, occurrence).join(quote);
  const start = [...before].length;
  return makeSpan(indexText(text), start, start + [...quote].length).ok;
}

function unresolved(project: DemoProject, link: DemoLink): boolean {
  const { target } = link;
  if ('annotation' in target)
    return !annotationsOf(project).some((placed) => placed.where === target.annotation);
  if ('article' in target)
    return ambiguous(textOf(project, target.article), target.quote, target.occurrence);
  return 'text' in target ? target.text === '' : !URL.canParse(target.address);
}

/** Kinds of source whose names belong to one only; offices and documents are also called by common words. */
const invented: ReadonlySet<DemoSourceKind> = new Set(['person', 'agency', 'outlet', 'account']);

/** What the sample articles and these share of at least so many characters is copied; shorter runs are the trade's set phrases. */
const COPIED = 18;

function copiedFrom(sample: string, text: string): readonly string[] {
  const runs: string[] = [];
  for (let start = 0; start + COPIED <= text.length; start += 1) {
    const run = text.slice(start, start + COPIED);
    if (run.replace(/[\s\p{P}]/gu, '').length > COPIED / 2 && sample.includes(run)) runs.push(run);
  }
  return runs;
}

describe.each(newsroom.map((project) => [project.name, project] as const))('%s', (_, project) => {
  const placed = annotationsOf(project);
  const sources = new Set(project.sources.map((source) => source.key));

  test('no two sources, articles, people or annotations share a key', () => {
    expect(duplicates(project.sources.map((source) => source.key))).toEqual([]);
    expect(duplicates(project.articles.map((article) => article.key))).toEqual([]);
    expect(duplicates(project.people.map((person) => person.key))).toEqual([]);
    expect(duplicates(placed.map(({ where }) => where))).toEqual([]);
  });

  test('no source answers to the name of another', () => {
    const names = project.sources.flatMap((source) => [source.name, ...(source.aliases ?? [])]);
    expect(duplicates(names)).toEqual([]);
  });

  test('every quote is found where it says', () => {
    const lost = placed.filter(({ text, annotation }) =>
      ambiguous(text, annotation.quote, annotation.occurrence),
    );
    expect(lost.map(({ where }) => where)).toEqual([]);
  });

  test('no quote begins or ends in white space or crosses a line', () => {
    const ragged = placed.filter(
      ({ annotation: { quote } }) => quote !== quote.trim() || quote.includes('\n'),
    );
    expect(ragged.map(({ where }) => where)).toEqual([]);
  });

  test('every quote makes a span of its text, whole characters from end to end', () => {
    const refused = placed.filter(({ text, annotation }) => !spanOf(text, annotation));
    expect(refused.map(({ where }) => where)).toEqual([]);
  });

  test('every cue stands once within its quote', () => {
    const lost = placed.filter(
      ({ annotation: { cue, quote } }) => cue !== undefined && occurrences(quote, cue) !== 1,
    );
    expect(lost.map(({ where }) => where)).toEqual([]);
  });

  test('what nobody else says has no speaker, what is attributed has one', () => {
    const wrong = placed.filter(
      ({ annotation }) =>
        (annotation.label === 'quote' || annotation.label === 'denial') !==
        (annotation.speaker !== undefined),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  test('every source that is named exists', () => {
    const named = [
      ...placed.flatMap(({ annotation }) => [annotation.speaker, ...(annotation.relay ?? [])]),
      ...project.articles.flatMap((article) => [article.publisher, ...article.credit]),
      ...project.sources.map((source) => source.affiliation),
    ];
    expect(named.filter((key) => typeof key === 'string' && !sources.has(key))).toEqual([]);
  });

  test('every link leads somewhere, and a denial to what it denies or repeats', () => {
    const broken = placed.filter(({ annotation }) =>
      (annotation.links ?? []).some((link) => unresolved(project, link)),
    );
    const aimless = placed.filter(
      ({ annotation }) =>
        annotation.label === 'denial' &&
        !annotation.links?.some(({ relation }) => relation === 'denies' || relation === 'repeats'),
    );
    expect(broken.map(({ where }) => where)).toEqual([]);
    expect(aimless.map(({ where }) => where)).toEqual([]);
  });

  test('every article has a layer, made by an annotator of the project', () => {
    const layered = new Set(project.layers.map((layer) => layer.article));
    const annotators = project.people.filter((person) => person.role === 'annotator');
    expect(project.articles.filter((article) => !layered.has(article.key))).toEqual([]);
    expect(
      project.layers.filter((layer) => !annotators.some(({ key }) => key === layer.annotator)),
    ).toEqual([]);
  });

  test('every verdict is a reviewer’s, on an annotation that exists, and changes its label if it names one', () => {
    const reviewers = project.people.filter((person) => person.role === 'reviewer');
    for (const verdict of project.verdicts) {
      const judged = placed.find(({ where }) => where === verdict.annotation);
      expect(judged, verdict.annotation).toBeDefined();
      expect(judged?.annotation.label, verdict.annotation).not.toBe(verdict.label);
      expect(reviewers.map(({ key }) => key)).toContain(verdict.reviewer);
      for (const answer of verdict.answers ?? [])
        expect(project.people.map(({ key }) => key)).toContain(answer.by);
    }
    expect(new Set(project.verdicts.map(({ verdict }) => verdict)).size).toBe(3);
  });

  test('every grade is of what exists, by somebody who may give it, with the reason it needs', () => {
    for (const grade of project.grades) {
      const { grader, value, reason = '' } = grade;
      const role = project.people.find(({ key }) => key === grader)?.role;
      const source = project.sources.find(({ key }) => 'source' in grade && key === grade.source);
      const marked = placed.find(
        ({ where }) => 'annotation' in grade && where === grade.annotation,
      );
      expect(source ?? marked, JSON.stringify(grade)).toBeDefined();
      expect(['owner', 'reviewer', 'annotator']).toContain(role);
      if (reason === '') expect(needsReason(value, source?.kind === 'unnamed')).toBe(false);
    }
  });

  test('articles are long enough to work on and stand at invented addresses', () => {
    const least = project.language === 'ja' ? 800 : 900;
    for (const { text, address } of project.articles) {
      expect([...text].length).toBeGreaterThanOrEqual(least);
      expect(address === null || new URL(address).hostname.endsWith('.example')).toBe(true);
      expect(text).not.toMatch(/\r|https?:\/\/(?![a-z0-9.-]+\.example\b)/);
    }
  });

  test.skipIf(!existsSync(samples))(
    'nothing is copied from the sample articles (skipped where they are absent)',
    () => {
      const files = readdirSync(samples).filter((file) => file.endsWith('.txt'));
      const sample = files.map((file) => readFileSync(path.join(samples, file), 'utf8')).join('\n');
      for (const { text } of project.articles) expect(copiedFrom(sample, text)).toEqual([]);
      const proper = project.sources.filter(({ kind }) => invented.has(kind));
      const names = proper.flatMap((source) => [source.name, ...(source.aliases ?? [])]);
      const countries = project.sources.flatMap(({ country }) => country ?? []);
      expect([...names, ...countries].filter((name) => sample.includes(name))).toEqual([]);
    },
  );
});

test('one agency story stands in two outlets, word for word in most paragraphs', () => {
  const [first, second] = ['treaty-shiomachi', 'treaty-todai'].map((key) =>
    newsroom.flatMap(({ articles }) => articles).find((article) => article.key === key),
  );
  const lines = (first?.text ?? '').split('\n').filter((line) => [...line].length > 60);
  const carried = lines.filter((line) => second?.text.includes(line.replace(/^\[.+?\] - /, '')));
  expect(first?.credit).toEqual(second?.credit);
  expect(first?.publisher).not.toBe(second?.publisher);
  expect(carried.length).toBeGreaterThanOrEqual(4);
});

test('the explosion is told in both projects, through different agencies', () => {
  const told = newsroom.map(({ articles }) =>
    articles.find(({ key }) => key.startsWith('blast-'))?.credit.join(),
  );
  expect(new Set(told)).toEqual(new Set(['towan', 'meridel']));
});
