/** A drawing as a file that looks as it does on the page. */

/** What the page's style sheets say of a drawing's parts. */
const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
] as const;

/** The drawing with everything written into it, so that it needs no style sheet. */
export function standalone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  for (const [at, part] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[at];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const property of painted) part.setAttribute(property, style.getPropertyValue(property));
    part.removeAttribute('class');
    part.removeAttribute('href');
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** As if the browser had downloaded it. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Revoked at once, the file would be empty in some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
