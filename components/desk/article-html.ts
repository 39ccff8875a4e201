/** The whole article as HTML: lines, embedded posts set apart, boilerplate folded. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Board } from '@/domain/claim/board';
import type { Region } from '@/domain/text/layout';
import type { Span } from '@/domain/text/span';
import { groupLines, type LineGroup, sizeOf, stretchesOf } from './article-groups';
import { escaped, type LineModel, lineHtml, type Naming } from './line-html';
import { readingOrder } from './reading-order';
import { touching } from './touching';

/** What of the board is shown, besides its text and marks. */
export interface Shown {
  readonly board: Board;
  readonly marks: readonly Annotation[];
  readonly current: Span | null;
  readonly chosen: string | null;
  readonly naming: Naming;
}

/** As the server serves it: nothing chosen, the cursor nowhere. */
export function servedHtml(board: Board, naming: Naming): string {
  const { marks } = readingOrder(board);
  return articleHtml({ board, marks, naming, current: null, chosen: null });
}

export function articleHtml(shown: Shown): string {
  return stretchesOf(groupLines(shown.board.layout.regions))
    .map((groups) => {
      const inside = groups.map((group) => groupHtml(group, shown)).join('');
      return skippedHtml('article-stretch', groups, inside);
    })
    .join('');
}

function groupHtml(group: LineGroup, shown: Shown): string {
  const { kind, lines } = group;
  const inside = lines.map((line) => lineHtml(modelOf(line, shown))).join('');
  if (kind === 'text') return skippedHtml('article-block', [group], inside);
  if (kind === 'embed') return `<div class="article-embed">${inside}</div>`;
  const summary = escaped(shown.naming.boilerplate(lines.length));
  return `<details class="article-boilerplate"><summary>${summary}</summary>${inside}</details>`;
}

/** The browser skips it while it is out of sight, and guesses its height from how much stands in it. */
function skippedHtml(name: string, groups: readonly LineGroup[], inside: string): string {
  const { rows, lines } = sizeOf(groups);
  return `<div class="${name}" data-rows="${rows}" data-lines="${lines}">${inside}</div>`;
}

/** All that one line needs to be written. */
export function modelOf(line: Region, { board, marks, current, chosen, naming }: Shown): LineModel {
  const { span } = line;
  return {
    text: board.text,
    line,
    marks: touching(marks, span, (mark) => mark.span),
    current,
    chosen,
    naming,
  };
}
