/** Where phrases begin in a line: Japanese ones by BudouX, others by words. */
import type { IndexedText } from '@/domain/text/offset';
import { type CodePoint, utf16 } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';

interface Parser {
  parse(sentence: string): string[];
}

/** Its model is a third of the desk's script: it is fetched when the desk stands, and words serve until then. */
let japanese: Parser | null = null;

export async function loadPhrases(): Promise<void> {
  const { loadDefaultJapaneseParser } = await import('budoux');
  japanese ??= loadDefaultJapaneseParser();
}

let segmenter: Intl.Segmenter | undefined;

/** Made when it is first asked, as that of graphemes is. */
function words(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return segmenter;
}

/** The code points at which a line's phrases begin, and its end. */
export function phraseEdges(text: IndexedText, line: Span): CodePoint[] {
  const from = text.toUtf16(line.start);
  let at: number = from;
  const edges = phrasesOf(text.slice(line)).map((phrase) => {
    const edge = text.toCodePoint(utf16(at));
    at += phrase.length;
    return edge;
  });
  return [...edges, line.end];
}

function phrasesOf(line: string): string[] {
  if (japanese !== null && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line)) {
    return japanese.parse(line);
  }
  return [...words().segment(line)].map(({ segment }) => segment);
}
