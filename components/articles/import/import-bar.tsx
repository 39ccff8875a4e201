'use client';
// Accepts what was looked over: how many will be imported, how far that has come, and a way to stop.
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import type { Item } from './import-item';
import type { Run } from './use-import';

type Props = {
  /** Those that are not imported yet. */
  readonly items: readonly Item[];
  readonly run: Run | null;
  readonly start: () => void;
  readonly stop: () => void;
};

export function ImportBar({ items, run, start, stop }: Props) {
  const t = useTranslations('articles.import');
  return (
    <div className="sticky bottom-0 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-edge bg-paper py-3">
      {run === null ? (
        <Ready items={items} start={start} />
      ) : (
        <div className="w-full max-w-form">
          <Progress
            label={t('importing')}
            done={run.done}
            total={run.total}
            action={
              <Button size="small" onClick={stop}>
                {t('stop')}
              </Button>
            }
          />
        </div>
      )}
    </div>
  );
}

function Ready({ items, start }: Pick<Props, 'items' | 'start'>) {
  const t = useTranslations('articles.import');
  const ready = items.flatMap((item) => (item.stage === 'ready' ? [item] : []));
  const wanted = ready.filter((item) => item.wanted).length;
  const reading = items.filter(({ stage }) => stage === 'waiting').length;
  const faults = ready.filter(({ fault, wanted }) => wanted && fault !== null).length;
  return (
    <>
      <Button tone="primary" disabled={wanted === 0 || reading > 0} onClick={start}>
        {t('accept', { count: wanted })}
      </Button>
      <p role="status" className="text-sm text-soft">
        {reading > 0 && t('reading', { count: reading })}
        {reading === 0 && faults > 0 && t('faults', { count: faults })}
        {reading === 0 &&
          faults === 0 &&
          wanted < items.length &&
          t('left', { count: items.length - wanted })}
      </p>
    </>
  );
}
