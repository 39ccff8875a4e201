/** A long article with many marks, the same on every run: invented sentences, each unique, in paragraphs of five. */

export interface BenchSpan {
  /** UTF-16 units, which are code points here: the text has no astral characters. */
  readonly start: number;
  readonly end: number;
}

export interface BenchMark extends BenchSpan {
  /** Which of the default labels, 0 to 3. */
  readonly label: number;
}

export interface BenchDocument {
  readonly text: string;
  /** In reading order; one in eleven reaches from the middle of one sentence into the next. */
  readonly marks: readonly BenchMark[];
  /** Sentences near the beginning that no mark touches. */
  readonly free: readonly BenchSpan[];
}

const who = ['港湾局', '市の担当者', '漁協の組合長', '東湾通信', '海事研究所'];
const what = ['岸壁の補修', '夜間の入港制限', '灯台の電源', '保険料の改定', '共同哨戒の日程'];
const how = [
  'について説明した',
  'を見直すと述べた',
  'は予定どおりだと話した',
  'への影響を調べている',
];
const perParagraph = 5;
const mostFree = 40;

/** Mulberry32: the same numbers for the same seed, everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function benchDocument(sentenceCount: number, markCount: number): BenchDocument {
  const random = randomFrom(sentenceCount);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const sentences: BenchSpan[] = [];
  let text = '';
  for (let number = 1; number <= sentenceCount; number += 1) {
    const words =
      number % 5 < 3
        ? `${pick(who)}は${pick(what)}${pick(how)}（資料${number}、前回の発表から数えて${number % 97}日目にあたる）。`
        : `The harbour office said on day ${number} that ${number % 89} vessels had been asked to wait outside. `;
    const start = text.length;
    text += words;
    sentences.push({ start, end: start + words.trimEnd().length });
    if (number % perParagraph === 0) text = `${text.trimEnd()}\n`;
  }
  const marks = marksOn(sentences, markCount, random);
  const isFree = (sentence: BenchSpan) =>
    !marks.some(({ start, end }) => start < sentence.end && sentence.start < end);
  return { text, marks, free: sentences.slice(0, 500).filter(isFree).slice(0, mostFree) };
}

function marksOn(
  sentences: readonly BenchSpan[],
  count: number,
  random: () => number,
): BenchMark[] {
  const marks: BenchMark[] = [];
  const step = sentences.length / Math.max(1, Math.round(count / 1.1));
  for (let at = 0; Math.floor(at) < sentences.length && marks.length < count; at += step) {
    const index = Math.floor(at);
    const sentence = sentences[index];
    const next = sentences[index + 1];
    if (sentence === undefined) break;
    const label = Math.floor(random() * 4);
    marks.push({ ...sentence, label });
    if (marks.length % 11 !== 10 || !next || (index + 1) % perParagraph === 0) continue;
    const middle = ({ start, end }: BenchSpan) => Math.floor((start + end) / 2);
    marks.push({ start: middle(sentence), end: middle(next), label: (label + 1) % 4 });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** As many marks as are asked for, taken evenly from all of them. */
export function thinned(document: BenchDocument, count: number): BenchDocument {
  const every = document.marks.length / count;
  const marks = document.marks.filter(
    (_, at) => Math.floor(at / every) > Math.floor((at - 1) / every),
  );
  return { ...document, marks };
}
