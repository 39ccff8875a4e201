/** Reads HTML as lines of text with the blocks that hold them and what the page says about itself. No script is run, no address is fetched, no tree is built. */

import { Parser } from 'htmlparser2';
import {
  breaksAround,
  headingLevel,
  isChrome,
  isContainer,
  isHidden,
  isUnseen,
} from '@/domain/intake/elements';
import { LineWriter, type PageLine } from '@/domain/intake/page-lines';
import { PageNotes, type Said } from '@/domain/intake/page-notes';
import { accepted, type Outcome, refused } from '@/domain/outcome';

/** A block that may hold the article: lines from `start` up to, not including, `end`. */
export interface PageBlock {
  readonly start: number;
  readonly end: number;
}

export interface Page {
  readonly lines: readonly PageLine[];
  readonly blocks: readonly PageBlock[];
  readonly said: Said;
}

interface Frame {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isProse: boolean;
  readonly heading: number;
  readonly isVerbatim: boolean;
  /** Number of the first line inside, where the element may hold an article. */
  readonly start: number | null;
  /** For a list: the number of its next item, null where items have none. */
  item: number | null;
}

const outermost: Frame = {
  name: '',
  isSeen: true,
  isProse: true,
  heading: 0,
  isVerbatim: false,
  start: null,
  item: null,
};

type Attributes = Record<string, string>;

class PageReader {
  readonly writer = new LineWriter();
  readonly notes = new PageNotes();
  readonly blocks: PageBlock[] = [];
  readonly #open: Frame[] = [];

  get depth(): number {
    return this.#open.length;
  }

  page(): Page {
    this.writer.startBlock(1);
    return { lines: this.writer.lines, blocks: this.blocks, said: this.notes.said() };
  }

  #current(): Frame {
    return this.#open.at(-1) ?? outermost;
  }

  onopentag(name: string, attributes: Attributes): void {
    const parent = this.#current();
    const level = headingLevel(name);
    const isSeen = parent.isSeen && !isUnseen(name) && !isHidden(name, attributes);
    this.notes.open(name, attributes, this.writer.lines.length);
    if (isSeen) this.#startElement(name, attributes, parent);
    this.#open.push({
      name,
      isSeen,
      isProse: parent.isProse && name !== 'a' && level === 0 && !isChrome(name, attributes),
      heading: parent.heading || level,
      isVerbatim: parent.isVerbatim || name === 'pre',
      start: isSeen && isContainer(name) ? this.writer.lines.length : null,
      item: name === 'ol' ? Number.parseInt(attributes.start ?? '1', 10) || 1 : null,
    });
  }

  #startElement(name: string, attributes: Attributes, parent: Frame): void {
    const gap = breaksAround(name);
    if (name === 'br') this.writer.endLine();
    else if (name === 'td' || name === 'th') this.writer.startCell();
    else if (name === 'tr') this.writer.startRow();
    else if (name === 'li') this.writer.startItem(nextBullet(parent));
    else if (name === 'img') this.writer.write(pictographs(attributes.alt ?? ''), parent);
    else if (gap > 0) this.writer.startBlock(gap === 2 ? 2 : 1);
  }

  ontext(text: string): void {
    const frame = this.#current();
    this.notes.text(text);
    if (!frame.isSeen) return;
    if (frame.isVerbatim) this.writer.writeVerbatim(text, frame);
    else this.writer.write(text, frame);
  }

  onclosetag(name: string): void {
    const frame = this.#open.pop();
    this.notes.close();
    if (!frame?.isSeen) return;
    const gap = breaksAround(name);
    if (name === 'li') this.writer.endItem();
    else if (gap > 0) this.writer.startBlock(gap === 2 ? 2 : 1);
    if (frame.start !== null)
      this.blocks.push({ start: frame.start, end: this.writer.lines.length });
  }
}

/** Pages put pictures where a character was meant: an emoji keeps its character, any other picture has no text. */
function pictographs(alt: string): string {
  const isEmoji = /\p{RI}|\p{Extended_Pictographic}/u.test(alt) && !/[\p{L}\s]/u.test(alt);
  return isEmoji ? alt : '';
}

function nextBullet(list: Frame): string {
  if (list.item === null) return '• ';
  return `${list.item++}. `;
}

/** Browsers stop nesting at 512 levels; no page means more, and the cost of each further level grows with the levels. */
const deepest = 1000;

/** The lines of a page. Refused: `html-too-deep` where elements are nested more than a thousand deep. */
export function readPage(html: string): Outcome<Page, 'html-too-deep'> {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag(name, attributes) {
      reader.onopentag(name, attributes);
      if (reader.depth > deepest) parser.pause();
    },
    ontext: (text) => reader.ontext(text),
    onclosetag: (name) => reader.onclosetag(name),
  });
  parser.write(html);
  if (reader.depth > deepest) return refused('html-too-deep');
  parser.end();
  return accepted(reader.page());
}
