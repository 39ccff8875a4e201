/** Gathers what a page says about itself beside its text: metadata, structured data, canonical address, times, bylines. */

/** A `time` element: its machine-readable date and its line. */
export interface SaidTime {
  readonly date: string;
  readonly line: number;
  readonly isPublication: boolean;
}

export interface Said {
  /** Content of `meta` elements by lower-case property, name or itemprop; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** Sources of `application/ld+json` scripts, unparsed. */
  readonly structured: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  readonly times: readonly SaidTime[];
  /** Texts of elements marked as naming the author. */
  readonly bylines: readonly string[];
}

/** A title or a byline that goes on longer, in UTF-16 units, is neither. */
const longestHeard = 2000;

type Attributes = Readonly<Record<string, string>>;

export class PageNotes {
  readonly #meta = new Map<string, string>();
  readonly #structured: string[] = [];
  readonly #times: SaidTime[] = [];
  readonly #bylines: string[] = [];
  #title: string | null = null;
  #language: string | null = null;
  #canonical: string | null = null;
  #depth = 0;
  #hearing: { readonly depth: number; readonly kind: Kind; text: string } | null = null;

  open(name: string, attributes: Attributes, line: number): void {
    this.#depth++;
    if (this.#hearing) this.#hearing.text += ' ';
    if (name === 'meta') this.#noteMeta(attributes);
    if (name === 'html') this.#language ??= attributes.lang ?? null;
    if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ''))
      this.#canonical ??= attributes.href ?? null;
    if (name === 'time' && attributes.datetime !== undefined) this.#noteTime(attributes, line);
    const kind = kindOf(name, attributes);
    if (kind && !this.#hearing) this.#hearing = { depth: this.#depth, kind, text: '' };
  }

  text(text: string): void {
    if (this.#hearing) this.#hearing.text += text;
  }

  close(): void {
    const heard = this.#hearing;
    if (heard?.depth === this.#depth) {
      this.#hearing = null;
      this.#keep(heard.kind, heard.text);
    }
    this.#depth--;
  }

  #keep(kind: Kind, heard: string): void {
    if (kind === 'structured') this.#structured.push(heard);
    if (kind !== 'structured' && heard.length > longestHeard) return;
    const text = heard.replace(/\s+/g, ' ').trim();
    if (kind === 'title' && text !== '') this.#title ??= text;
    if (kind === 'byline' && text !== '') this.#bylines.push(text);
  }

  #noteMeta(attributes: Attributes): void {
    const { content } = attributes;
    if (content === undefined || content.trim() === '') return;
    for (const key of [attributes.property, attributes.name, attributes.itemprop])
      if (key && !this.#meta.has(key.toLowerCase()))
        this.#meta.set(key.toLowerCase(), content.trim());
  }

  #noteTime(attributes: Attributes, line: number): void {
    const isPublication =
      attributes.pubdate !== undefined || /datePublished/i.test(attributes.itemprop ?? '');
    this.#times.push({ date: attributes.datetime ?? '', line, isPublication });
  }

  said(): Said {
    return {
      meta: this.#meta,
      structured: this.#structured,
      title: this.#title,
      language: this.#language,
      canonical: this.#canonical,
      times: this.#times,
      bylines: this.#bylines,
    };
  }
}

type Kind = 'title' | 'structured' | 'byline';

function kindOf(name: string, attributes: Attributes): Kind | null {
  if (name === 'title') return 'title';
  if (name === 'script') return /ld\+json/i.test(attributes.type ?? '') ? 'structured' : null;
  const marks = `${attributes.itemprop ?? ''} ${attributes.rel ?? ''} ${attributes.class ?? ''}`;
  return /(?:^|[\s_-])(?:author|byline|writer)s?(?:[-_]*name)?(?:\s|$)/i.test(marks)
    ? 'byline'
    : null;
}
