/** From what the browser has selected to code points of the article: the only place that reads the document's tree. */
import { type CodePoint, codePoint, type IndexedText, utf16 } from '@/domain/text/offset';
import { type Span, snapToGraphemes } from '@/domain/text/span';

/** What is selected inside `root`, in whole graphemes, without white space at its ends; null when that is nothing. */
export function selectedSpan(root: Element, text: IndexedText): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset, root, text, 'start');
  const end = offsetOf(range.endContainer, range.endOffset, root, text, 'end');
  if (start === null || end === null) return null;
  const snapped = snapToGraphemes(text, start, end);
  return snapped.ok ? withoutBlankEnds(snapped.value, text) : null;
}

/** The code point under a click, or null outside the text. */
export function offsetAt(root: Element, text: IndexedText): CodePoint | null {
  const selection = window.getSelection();
  const { anchorNode } = selection ?? {};
  if (!selection || !anchorNode || !root.contains(anchorNode)) return null;
  return offsetOf(anchorNode, selection.anchorOffset, root, text, 'start');
}

function offsetOf(
  node: Node,
  offset: number,
  root: Element,
  text: IndexedText,
  end: 'start' | 'end',
): CodePoint | null {
  const piece = node.parentElement?.closest('[data-start]');
  if (node.nodeType === Node.TEXT_NODE && piece && root.contains(piece)) {
    return text.toCodePoint(utf16(unitsBefore(piece, text) + offset));
  }
  return end === 'start' ? nextStart(node, offset, root) : lastEnd(node, offset, root, text);
}

function unitsBefore(piece: Element, text: IndexedText): number {
  return text.toUtf16(startOf(piece));
}

function startOf(piece: Element): CodePoint {
  return codePoint(Number(piece.getAttribute('data-start')));
}

/** A position between elements, as a triple click leaves it, stands before the next piece of text … */
function nextStart(node: Node, offset: number, root: Element): CodePoint | null {
  const before = document.createRange();
  before.setStart(node, offset);
  for (const piece of root.querySelectorAll('[data-start]')) {
    if (before.comparePoint(piece, 0) >= 0) return startOf(piece);
  }
  return null;
}

/** … or after the last one that lies wholly before it. */
function lastEnd(node: Node, offset: number, root: Element, text: IndexedText): CodePoint | null {
  const until = document.createRange();
  until.setStart(node, offset);
  let last: Element | null = null;
  for (const piece of root.querySelectorAll('[data-start]')) {
    if (until.comparePoint(piece, piece.childNodes.length) > 0) break;
    last = piece;
  }
  if (last === null) return null;
  return text.toCodePoint(utf16(unitsBefore(last, text) + (last.textContent?.length ?? 0)));
}

/** Null when nothing but white space is left. */
function withoutBlankEnds(span: Span, text: IndexedText): Span | null {
  const words = text.slice(span);
  const before = [...words.slice(0, words.length - words.trimStart().length)].length;
  const after = [...words.slice(words.trimEnd().length)].length;
  if (words.trim() === '') return null;
  return { start: codePoint(span.start + before), end: codePoint(span.end - after) };
}

/** Where the browser's selection ends that a key has just moved. */
export function offsetAtFocus(text: IndexedText): CodePoint | null {
  const selection = window.getSelection();
  const root = document.querySelector('.article');
  if (!selection?.focusNode || root === null || !root.contains(selection.focusNode)) return null;
  return offsetOf(selection.focusNode, selection.focusOffset, root, text, 'start');
}

/** The text node and the UTF-16 unit in it where a code point stands; null where it is not on the page. */
export function placeOf(at: CodePoint, text: IndexedText): { node: Node; offset: number } | null {
  const line = lineOf(at);
  const pieces = line === null ? [] : [...line.querySelectorAll('[data-start]')];
  const piece = pieces.findLast((each) => startOf(each) <= at);
  const node = piece?.firstChild;
  if (!piece || !node) return null;
  const offset = text.toUtf16(at) - unitsBefore(piece, text);
  return { node, offset: Math.min(offset, node.textContent?.length ?? 0) };
}

function lineOf(at: CodePoint): Element | null {
  let found: Element | null = null;
  for (const line of document.querySelectorAll('.article [data-line]')) {
    if (Number(line.getAttribute('data-line')) > at) break;
    found = line;
  }
  return found;
}
