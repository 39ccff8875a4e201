'use client';
// A text that can be imported: how it reads, what it seems to say of itself, whether it is known.
import { useFormatter, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { FactsFields } from '../facts-fields';
import { EncodingChoice } from './encoding-choice';
import type { EntryProps } from './entry-props';
import type { ReadyItem } from './import-item';
import { KnownText } from './known-text';

export function ReadyEntry({ projectId, item, items, dispatch }: EntryProps<ReadyItem>) {
  const { id, facts, fault, wanted } = item;
  return (
    <div className="flex flex-col gap-4">
      <KnownText {...{ projectId, item, items, dispatch }} />
      <WholeFault item={item} />
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        <Reading item={item} dispatch={dispatch} />
        {wanted && (
          <FactsFields
            folded
            facts={facts}
            fault={fault && 'field' in fault ? fault : null}
            onWrite={(fact) => dispatch({ kind: 'written', id, fact })}
          />
        )}
      </div>
    </div>
  );
}

function WholeFault({ item: { fault } }: { readonly item: ReadyItem }) {
  const t = useTranslations('articles.refusal');
  return fault && !('field' in fault) ? <Notice tone="error" title={t(fault.refusal)} /> : null;
}

function Reading({ item, dispatch }: Pick<EntryProps<ReadyItem>, 'item' | 'dispatch'>) {
  const t = useTranslations('articles.import');
  const { id, sight, facts } = item;
  const { reading, firstLines } = sight;
  let at = 0;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div
        lang={facts.language || undefined}
        className="border-s-2 border-hairline ps-4 font-reading"
      >
        {firstLines.map((line) => (
          <p key={at++} className="mb-1">
            {line}
          </p>
        ))}
      </div>
      <Counts item={item} />
      {reading && (
        <div className="max-w-float">
          <EncodingChoice
            value={reading.encoding}
            readable={reading.readable}
            hint={t(`confidence.${reading.confidence}`)}
            onChoose={(encoding) => dispatch({ kind: 'reread', id, encoding })}
          />
        </div>
      )}
    </div>
  );
}

function Counts({ item: { sight } }: { readonly item: ReadyItem }) {
  const t = useTranslations('articles');
  const format = useFormatter();
  const { length, sentences, regions } = sight;
  const lines = (['heading', 'byline', 'body', 'embed', 'boilerplate'] as const).filter(
    (kind) => regions[kind] > 0,
  );
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-soft tabular-nums">
      <span>{t('import.length', { length })}</span>
      <span>{t('import.sentences', { sentences })}</span>
      <span>
        {t('import.lines')}{' '}
        {format.list(lines.map((kind) => t(`regions.${kind}`, { count: regions[kind] })))}
      </span>
    </p>
  );
}
