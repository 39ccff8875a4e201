/** How wide a text is in a plot, in the plot's own units, and what of it fits: SVG neither measures nor cuts by itself. */

/** The size that plot.css gives to words. */
export const textSize = 13;

/** A full-width character is as wide as the size; others about half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text)
    width +=
      (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(sign)
        ? 1
        : 0.58) * textSize;
  return width;
}

export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const sign of text) {
    if (widthOf(`${kept}${sign}…`) > width) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** As wide as the widest needs, up to a bound. */
export function columnFor(texts: readonly string[], atMost: number): number {
  return Math.min(atMost, Math.max(0, ...texts.map(widthOf)));
}
