/** Collects the text of a page line by line, as a reader would see it: white space collapsed, blocks apart. */

export interface PageLine {
  readonly text: string;
  /** Line breaks before it: one, or two where a blank line stands between. */
  readonly gap: 1 | 2;
  /** 1 to 6 where a heading holds it, otherwise 0. */
  readonly heading: number;
  /** UTF-16 units of running text: outside links, headings and what stands around an article. */
  readonly prose: number;
}

/** Between two of these a line break of the source is no space: Japanese and Chinese are wrapped anywhere. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** White space of HTML. The full-width and the no-break space are characters of the text. */
const white = /[ \t\n\r\f]+/g;

/** What a stretch of text is, as its elements say. */
export interface Role {
  readonly isProse: boolean;
  readonly heading: number;
}

export class LineWriter {
  readonly lines: PageLine[] = [];
  #line = '';
  #prose = 0;
  #heading = 0;
  #gap: 1 | 2 = 1;
  #space: '' | ' ' | '\n' = '';
  #bullet = '';
  #tabs = 0;
  #rowStart = 0;

  /** Text of a line; its runs of white space become one space. */
  write(text: string, role: Role): void {
    let from = 0;
    for (const found of text.matchAll(white)) {
      this.#append(text.slice(from, found.index), role);
      if (this.#space !== '\n') this.#space = found[0].includes('\n') ? '\n' : ' ';
      from = found.index + found[0].length;
    }
    this.#append(text.slice(from), role);
  }

  /** Text whose spaces and line breaks count, as in `pre`. */
  writeVerbatim(text: string, role: Role): void {
    for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
      if (at > 0) this.endLine();
      this.#append(line, role);
    }
  }

  #append(piece: string, role: Role): void {
    if (piece === '') return;
    this.#line += (this.#line === '' ? this.#bullet : this.#separator(piece)) + piece;
    this.#bullet = '';
    this.#space = '';
    this.#tabs = 0;
    this.#heading ||= role.heading;
    if (role.isProse) this.#prose += piece.length;
  }

  #separator(piece: string): string {
    if (this.#tabs > 0) return '\t'.repeat(this.#tabs);
    if (this.#space !== '\n') return this.#space;
    return unspaced.test(this.#line.slice(-1)) && unspaced.test(piece.slice(0, 1)) ? '' : ' ';
  }

  /** A line break that somebody wrote; a second one leaves a blank line. */
  endLine(): void {
    if (this.#line === '') this.#gap = 2;
    else this.#finish();
  }

  /** The edge of a block: the next text stands on a new line, `gap` line breaks further. */
  startBlock(gap: 1 | 2): void {
    this.#finish();
    if (gap === 2) this.#gap = 2;
  }

  startItem(bullet: string): void {
    this.startBlock(1);
    this.#bullet = bullet;
  }

  endItem(): void {
    this.startBlock(1);
    this.#bullet = '';
  }

  startRow(): void {
    this.startBlock(1);
    this.#rowStart = this.lines.length;
  }

  /** Cells of a row stand on one line, a tab between; where a cell already broke the line, the table is a layout and cells are blocks. */
  startCell(): void {
    if (this.lines.length !== this.#rowStart) this.startBlock(1);
    else if (this.#line !== '') this.#tabs++;
  }

  #finish(): void {
    const text = this.#line;
    const isBlank = text.trim() === '';
    if (!isBlank)
      this.lines.push({ text, gap: this.#gap, heading: this.#heading, prose: this.#prose });
    if (text !== '') this.#gap = isBlank ? 2 : 1;
    this.#line = '';
    this.#prose = 0;
    this.#heading = 0;
    this.#space = '';
    this.#tabs = 0;
  }
}
