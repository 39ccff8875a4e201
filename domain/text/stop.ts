/** A place in a line where a sentence may end, with what the rules of a language need to know of it. */

/** All places are UTF-16 units of the line. */
export interface Stop {
  readonly line: string;
  /** Where the sentence that may end here began. */
  readonly begin: number;
  /** The punctuation itself, such as `。` or `!?`; empty where an emoji stands in for it. */
  readonly mark: string;
  /** Where the punctuation begins. */
  readonly at: number;
  /** Where the sentence would end: behind the punctuation, closing brackets, emoji and credits that belong to it. */
  readonly end: number;
  /** Where the bracket opens whose content ends with the punctuation; null outside brackets. */
  readonly opened: number | null;
  /** The line's brackets: where each opens to where it closes. */
  readonly pairs: ReadonlyMap<number, number>;
}

/** What follows the stop on its line, without the white space between. */
export function following(stop: Stop): string {
  return stop.line.slice(stop.end, stop.end + 80).trimStart();
}

/** What follows when the quotations and brackets that follow at once are passed over. */
export function followingQuotations(stop: Stop): string {
  let place = stop.end;
  for (let close = stop.pairs.get(place); close !== undefined; close = stop.pairs.get(place))
    place = close + 1;
  return following({ ...stop, end: place });
}

/** Whether nothing but white space stands between the sentence's beginning and a place. */
export function isAtBeginning(stop: Stop, place: number): boolean {
  return stop.line.slice(stop.begin, place).trim() === '';
}

export function isSpacedAfter(stop: Stop): boolean {
  return /\s/.test(stop.line[stop.end] ?? ' ');
}
