'use client';
// Takes a plot away: its figures as CSV, its drawing as an SVG file that looks as it does here.
import { useTranslations } from 'next-intl';
import { type MouseEvent, useCallback } from 'react';
import { type PlotData, plotCsv } from './plot-data';

export function PlotExport({ name, data }: { readonly name: string; readonly data: PlotData }) {
  const t = useTranslations('ui.plot');
  const saveTable = useCallback(() => {
    save(`${name}.csv`, new Blob([plotCsv(data)], { type: 'text/csv;charset=utf-8' }));
  }, [name, data]);
  const saveDrawing = (event: MouseEvent<HTMLButtonElement>) => {
    const drawing = event.currentTarget.closest('figure')?.querySelector('svg');
    if (!drawing) return;
    save(`${name}.svg`, new Blob([standalone(drawing)], { type: 'image/svg+xml' }));
  };
  return (
    <span className="plot-export">
      <button type="button" className="plot-save" onClick={saveTable}>
        {t('csv')}
      </button>
      <button type="button" className="plot-save" onClick={saveDrawing}>
        {t('svg')}
      </button>
    </span>
  );
}

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
function standalone(drawing: SVGSVGElement): string {
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

function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Revoked at once, the file would be empty in some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
