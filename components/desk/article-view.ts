/** Keeps the article on the page in step with the board: it writes again the lines on which something changed, and no others. */
import type { Annotation } from '@/domain/claim/annotation';
import { EditedMap } from '@/domain/claim/edited-map';
import type { Region } from '@/domain/text/layout';
import type { Span } from '@/domain/text/span';
import { articleHtml, modelOf, type Shown } from './article-html';
import { lineInside } from './line-html';
import { touching } from './touching';

export class ArticleView {
  readonly #root: Element;
  /** One for each region of the layout, in its order. */
  #lines: NodeListOf<Element>;
  #shown: Shown;

  /** `shown` is what the served page shows in `root` already; where it was not served, it is written now. */
  constructor(root: Element, shown: Shown) {
    this.#root = root;
    this.#shown = shown;
    this.#lines = linesIn(root);
    if (root.firstChild === null) this.#writeAll();
  }

  show(next: Shown): void {
    const before = this.#shown;
    this.#shown = next;
    if (before.board.layout !== next.board.layout || before.naming !== next.naming) {
      this.#writeAll();
      return;
    }
    for (const region of this.#changed(before, next)) this.#write(region);
  }

  #writeAll(): void {
    const open = [...this.#root.querySelectorAll('details[open] [data-line]')].map((line) =>
      line.getAttribute('data-line'),
    );
    this.#root.innerHTML = articleHtml(this.#shown);
    this.#lines = linesIn(this.#root);
    for (const start of open) {
      const line = this.#root.querySelector(`[data-line="${start}"]`);
      line?.closest('details')?.setAttribute('open', '');
    }
  }

  #write(region: Region): void {
    const line = this.#lines[this.#shown.board.layout.regions.indexOf(region)];
    if (line) rewrite(line, lineInside(modelOf(region, this.#shown)));
  }

  /** The lines on which something is not as it was. */
  #changed(before: Shown, next: Shown): Set<Region> {
    const spans = changedMarks(before, next).map(({ span }) => span);
    if (before.current !== next.current) spans.push(...present(before.current, next.current));
    if (before.chosen !== next.chosen) {
      spans.push(...spanOfMark(before, before.chosen), ...spanOfMark(next, next.chosen));
    }
    const { regions } = next.board.layout;
    return new Set(spans.flatMap((span) => touching(regions, span, (region) => region.span)));
  }
}

/** Leaves alone what stands before and behind what has changed: the browser need not look at it again, and what is selected there stays so. */
function rewrite(line: Element, inside: string): void {
  const written = document.createElement('p');
  written.innerHTML = inside;
  const [was, is] = [[...line.childNodes], [...written.childNodes]];
  const least = Math.min(was.length, is.length);
  let before = 0;
  while (before < least && was[before]?.isEqualNode(is[before] ?? null)) before += 1;
  let behind = 0;
  while (before + behind < least && was.at(-1 - behind)?.isEqualNode(is.at(-1 - behind) ?? null)) {
    behind += 1;
  }
  const next = was[was.length - behind] ?? null;
  for (const node of was.slice(before, was.length - behind)) node.remove();
  for (const node of is.slice(before, is.length - behind)) line.insertBefore(node, next);
}

/** Marks that are only on one of the boards, or differ: each as it was and as it is. */
function changedMarks(before: Shown, next: Shown): Annotation[] {
  const [was, is] = [before.board.annotations, next.board.annotations];
  return EditedMap.changed(was, is).flatMap((id) => [was.get(id) ?? [], is.get(id) ?? []].flat());
}

function present(...spans: readonly (Span | null)[]): Span[] {
  return spans.filter((span) => span !== null);
}

function spanOfMark({ board }: Shown, id: string | null): Span[] {
  const mark = id === null ? undefined : board.annotations.get(id);
  return mark ? [mark.span] : [];
}

function linesIn(root: Element): NodeListOf<Element> {
  return root.querySelectorAll('[data-line]');
}
