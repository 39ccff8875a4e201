'use client';
// Takes a plot away: its figures as CSV, its drawing as an SVG file that looks as it does here.
import { useTranslations } from 'next-intl';
import { type MouseEvent, useCallback } from 'react';
import { save, standalone } from './drawing-file';
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
