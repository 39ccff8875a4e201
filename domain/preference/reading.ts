// How an article is set for this reader: the size of its letters, the length of its rows. Kept in a cookie.
export const readingSizes = ['small', 'normal', 'large', 'larger'] as const;
export const readingWidths = ['narrow', 'normal', 'wide'] as const;
export type ReadingSize = (typeof readingSizes)[number];
export type ReadingWidth = (typeof readingWidths)[number];

export interface Reading {
  readonly size: ReadingSize;
  readonly width: ReadingWidth;
}

export const readingCookie = 'reading';

/** What a cookie asks for; whatever is unknown or missing is normal. */
export function parseReading(value: string | undefined): Reading {
  const [size, width] = (value ?? '').split('.');
  return {
    size: readingSizes.find((known) => known === size) ?? 'normal',
    width: readingWidths.find((known) => known === width) ?? 'normal',
  };
}

export function writeReading({ size, width }: Reading): string {
  return `${size}.${width}`;
}
