/** What the exported body of articles is made of: ids, times and texts that never change. */

/** The n-th thing of a kind: `kind` is one hexadecimal digit. */
export function idOf(kind: string, n: number): string {
  return `${kind.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export const at = (minute: number) => new Date(Date.UTC(2026, 10, 17, 3, minute));

export const projectId = idOf('a', 1);

/** Between the analyst and the colleague, the colleague's id comes first. */
export const people = {
  owner: idOf('0', 1),
  colleague: idOf('0', 2),
  analyst: idOf('0', 3),
  viewer: idOf('0', 4),
} as const;

export const labels = { quote: idOf('b', 1), fact: idOf('b', 2) } as const;

export const sources = {
  city: idOf('5', 1),
  agency: idOf('5', 2),
  sameAgency: idOf('5', 3),
  unnamed: idOf('5', 4),
} as const;

export const articles = {
  harbour: idOf('d', 1),
  opening: idOf('d', 2),
  deleted: idOf('d', 3),
} as const;

export const texts = {
  harbour: [
    '港の工事「予定どおり」👩‍👩‍👧',
    '北岬市の広報官は17日、「工事は予定どおりだ🚢」と述べた。',
    '架空通信によると、関係筋は"遅れている"と話した, という。',
    '',
  ].join('\n'),
  first: 'Harbour opens.\nThe mayor said "on time".\n',
  second: 'Harbour opens, again.\nThe café’s owner said “=on time”, twice.\nThe end.\n',
  deleted: '取り下げられた記事。\n',
} as const;

export const versions = {
  harbour: idOf('e', 1),
  first: idOf('e', 2),
  second: idOf('e', 3),
  deleted: idOf('e', 4),
} as const;

export const layers = {
  analyst: idOf('f', 1),
  colleague: idOf('f', 2),
  final: idOf('f', 3),
  opening: idOf('f', 4),
  deleted: idOf('f', 5),
} as const;

export const annotations = {
  outer: idOf('c', 1),
  inner: idOf('c', 2),
  sameByColleague: idOf('c', 3),
  sameInFinal: idOf('c', 4),
  twin: idOf('c', 5),
  silent: idOf('c', 6),
  erased: idOf('c', 7),
  opening: idOf('c', 8),
  deleted: idOf('c', 9),
} as const;
