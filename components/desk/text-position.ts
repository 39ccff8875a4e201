/** From what the browser has selected to code points of the article: the only place that reads the document's tree. */
import { type CodePoint, codePoint, type IndexedText, utf16 } from '@/domain/text/offset';
import { type Span, snapToGraphemes } from '@/domain/text/span';
import { withoutBlankEnds } from './edges';

/** What is selected inside `root`, in whole graphemes, without white space at its ends; null when that is nothing. */
export function selectedSpan(root: Element, text: IndexedText): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset, root, text);
  const end = offsetOf(range.endContainer, range.endOffset, root, text);
  if (start === null || end === null) return null;
  const snapped = snapToGraphemes(text, start, end);
  return snapped.ok ? withoutBlankEnds(snapped.value, text) : null;
}

/** The code point under a click, or null outside the text. */
export function offsetAt(root: Element, text: IndexedText): CodePoint | null {
  const selection = window.getSelection();
  const { anchorNode } = selection ?? {};
  if (!selection || !anchorNode || !root.contains(anchorNode)) return null;
  return offsetOf(anchorNode, selection.anchorOffset, root, text);
}

/** The code point nearest to a place on the screen, or null where there is no text of the article. */
export function offsetAtPoint(
  root: Element,
  text: IndexedText,
  x: number,
  y: number,
): CodePoint | null {
  const place = document.caretPositionFromPoint(x, y);
  if (place === null || !root.contains(place.offsetNode)) return null;
  return offsetOf(place.offsetNode, place.offset, root, text);
}

/** A span as a stretch of the page; null where it is not on it. */
export function rangeOf({ start, end }: Span, text: IndexedText): Range | null {
  // The place behind a line's last character would be the beginning of another piece: asked for by that character.
  const [from, last] = [placeOf(start, text), placeOf(codePoint(end - 1), text)];
  if (from === null || last === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  const rest = text.toUtf16(end) - text.toUtf16(codePoint(end - 1));
  range.setEnd(last.node, Math.min(last.offset + rest, last.node.length));
  return range;
}

/** Makes a span the browser's own selection. */
export function selectSpan(span: Span, text: IndexedText): void {
  const range = rangeOf(span, text);
  const selection = window.getSelection();
  if (range === null || selection === null) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

/** The code point at a place in the tree: in a line so many characters after its beginning, between lines where the next one begins. */
function offsetOf(node: Node, offset: number, root: Element, text: IndexedText): CodePoint | null {
  const before = document.createRange();
  const line = (node instanceof Element ? node : node.parentElement)?.closest('[data-line]');
  if (line && root.contains(line)) {
    before.setStart(line, 0);
    before.setEnd(node, offset);
    return text.toCodePoint(utf16(text.toUtf16(startOf(line)) + before.toString().length));
  }
  before.setStart(node, offset);
  const next = linesIn(root).find((each) => before.comparePoint(each, 0) >= 0);
  return next ? startOf(next) : text.length;
}

function linesIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('[data-line]')];
}

function startOf(line: Element): CodePoint {
  return codePoint(Number(line.getAttribute('data-line')));
}

/** Where the browser's selection ends that a key has just moved. */
export function offsetAtFocus(text: IndexedText): CodePoint | null {
  const selection = window.getSelection();
  const root = document.querySelector('.article');
  if (!selection?.focusNode || root === null || !root.contains(selection.focusNode)) return null;
  return offsetOf(selection.focusNode, selection.focusOffset, root, text);
}

/** The text node and the UTF-16 unit in it where a code point stands; null where it is not on the page. */
export function placeOf(at: CodePoint, text: IndexedText): { node: Text; offset: number } | null {
  const line = lineOf(at);
  if (line === null) return null;
  const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = text.toUtf16(at) - text.toUtf16(startOf(line));
  let last: Text | null = null;
  while (nodes.nextNode()) {
    if (!(nodes.currentNode instanceof Text)) continue;
    last = nodes.currentNode;
    if (left < last.length) return { node: last, offset: left };
    left -= last.length;
  }
  return last && { node: last, offset: last.length };
}

/** The line a code point stands on, by halving: lines are in the text's order. */
function lineOf(at: CodePoint): Element | null {
  const lines = document.querySelectorAll('.article [data-line]');
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const line = lines[middle];
    if (line && startOf(line) <= at) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1] ?? null;
}
