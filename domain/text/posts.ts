/**
 * Posts of social networks that a page embeds: the post's own text, the line with its author, its link.
 * What the page itself says of a post, even by repeating it word for word, is not the post.
 */
import type { Look } from '@/domain/text/look';

/** — name (@account) date, or name (@account) date. */
const SIGNATURE =
  /^\s*(?:[—–―]+\s*|-{1,3}\s+).{0,80}[（(]@[\w.-]+[）)](?:[^。！？!?]{0,40})$|^.{1,60}[（(]@[\w.-]+[）)]\s*.{0,6}\d.{0,30}\d{2,4}(?:年\d+月\d+日)?$/u;
const WIDGET =
  /^(?:view (?:this post|more) on \w+|a post shared by .{1,60}|view on (?:threads|x|twitter|instagram|bluesky)|この投稿を\s?\w+で見る|.{1,60}(?:がシェアした投稿|さんの投稿)|https?:\/\/(?:t\.co|x\.com|twitter\.com|www\.instagram\.com|instagram\.com|youtu\.be|www\.tiktok\.com)\/\S+|pic\.(?:twitter|x)\.com\/\w+)$/iu;
/** The short links that a post ends with. */
const POST_LINK = /(?:https?:\/\/t\.co\/\w+|pic\.(?:twitter|x)\.com\/\w+)(?:\s+[#＃]\S+|\s*)*$/u;

/** A post is at most this many lines before its author's line, and as many behind it. */
const LONGEST_POST = 10;
/** What a post holds at most before its author's line, in the measure of `Look`: its network's limit, and half as much again. */
const WIDEST_POST = 210;

/** Which lines belong to embedded posts. */
export function findPosts(looks: readonly Look[]): boolean[] {
  const embedded = looks.map((look) => WIDGET.test(look.text));
  for (const [index, look] of looks.entries()) {
    if (!SIGNATURE.test(look.text)) continue;
    for (let at = postStart(looks, index); at < postEnd(looks, index); at++) embedded[at] = true;
  }
  return embedded.map((known, index) => known || POST_LINK.test(looks[index]?.text ?? ''));
}

/** Up to the gap above the author's line, if there is one near; else one line, for without gaps nothing shows where the page's own text ended. */
function postStart(looks: readonly Look[], signature: number): number {
  const nearest = Math.max(0, signature - 1);
  let width = 0;
  for (let at = nearest; at > 0 && signature - at <= LONGEST_POST; at--) {
    width += looks[at]?.width ?? 0;
    if (width > WIDEST_POST) break;
    if (hasGapBefore(looks, at)) return at;
    if (SIGNATURE.test(looks[at - 1]?.text ?? '')) break;
  }
  return nearest;
}

/** Through the post's link where that comes below the author's line: some pages put the author behind the first paragraph. */
function postEnd(looks: readonly Look[], signature: number): number {
  if (POST_LINK.test(looks[signature - 1]?.text ?? '')) return signature + 1;
  for (let at = signature + 1; at <= signature + LONGEST_POST; at++) {
    const text = looks[at]?.text ?? '';
    if (text === '' || hasGapBefore(looks, at) || SIGNATURE.test(looks[at + 1]?.text ?? '')) break;
    if (POST_LINK.test(text)) return at + 1;
  }
  return signature + 1;
}

function hasGapBefore(looks: readonly Look[], index: number): boolean {
  const line = looks[index];
  const above = looks[index - 1];
  return line !== undefined && above !== undefined && line.row - above.row > 1;
}
