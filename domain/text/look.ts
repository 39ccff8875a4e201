/** How a line looks by itself, before its place on the page is considered. */
import { EMOJI } from '@/domain/text/emoji';
import type { Line } from '@/domain/text/line';

/**
 * How a line ends: with a full stop; aloud, with ! or ?; cut short, with dots; with a colon, which
 * announces what follows; or open, as headings and menus do.
 */
export type Ending = 'stop' | 'aloud' | 'cut' | 'colon' | 'open';

export interface Look {
  /** The line without the white space round it. */
  readonly text: string;
  /** The text without a bullet or an item's number at its head. */
  readonly bare: string;
  readonly row: number;
  /** About how much is said: a Japanese character counts 1, any other half. */
  readonly width: number;
  readonly ending: Ending;
  /** Full stops inside the line: a paragraph has several, a headline with ! or ? in it none. */
  readonly stops: number;
  readonly isBulleted: boolean;
  /** A name and what it is: 場所：鴎島公民館, Verdict: false. */
  readonly isField: boolean;
  /** Nothing but figures and signs, as ranks and counters are. */
  readonly isNumber: boolean;
}

const BULLET =
  /^(?:[•·・‣◦⁃∙●○◯■□◆◇▶▷►▸▪▫★☆✓✔※*–—-]+(?=\s|[^\s–—-])|[✅💡📌👉➡🔹🔸☑▼▽]\ufe0f?)\s*/u;
const ITEM_NUMBER = /^(?:[(（]?\d{1,2}[.)）．、]|[①-⑳])\s*/;
const TRAIL = new RegExp(
  `(?:\\s|${EMOJI}|\\[[^\\s\\]]{1,24}\\]|https?://[!-~]+|[」』）)”’"'】\\]〉》])+$`,
  'u',
);
const FULL_STOP = /[。．｡।]|\p{Ll}{2}[.]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu;
/** A line that is one quotation: Japanese sets no 。 before its 」. */
const QUOTATION = /^[「『].*。.*[」』]$/u;

export function lookAt({ text: raw, row }: Line): Look {
  const text = raw.trim();
  const isBulleted = BULLET.test(text);
  return {
    text,
    bare: text.replace(BULLET, '').replace(ITEM_NUMBER, ''),
    row,
    width: widthOf(text),
    ending: endingOf(text),
    stops: text.match(FULL_STOP)?.length ?? 0,
    isBulleted,
    isField: /^[\p{L}\s]{2,16}[:：]\s*\S/u.test(text),
    isNumber: /^[\p{N}\p{P}\p{S}\s]+$/u.test(text),
  };
}

/** Judged in one pass without splitting: pages have lines of a megabyte. */
function widthOf(text: string): number {
  let wide = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x2e80) wide++;
  return (text.length + wide) / 2;
}

/** Closing brackets, emoji and links are looked through: …と述べた。🐸 https://… ends with a full stop. */
function endingOf(text: string): Ending {
  if (QUOTATION.test(text)) return 'stop';
  const end = text.slice(-200).replace(TRAIL, '');
  if (/(?:…|‥|\.\.)$/.test(end)) return 'cut';
  if (/[。．｡.।۔]$/.test(end)) return 'stop';
  if (/[!?！？‼⁉؟]$/.test(end)) return 'aloud';
  return /[:：]$/.test(text) ? 'colon' : 'open';
}
