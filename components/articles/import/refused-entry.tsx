'use client';
// A text that cannot be read: why, where, and what can be done.
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { encodings } from '@/domain/intake/encodings';
import { EncodingChoice } from './encoding-choice';
import type { EntryProps } from './entry-props';
import type { RefusedItem } from './import-item';

export function RefusedEntry({ item, dispatch }: EntryProps<RefusedItem>) {
  const t = useTranslations('articles');
  const format = useFormatter();
  const { id, refusal, place, encoding } = item;
  const reread = (chosen: typeof encoding) => dispatch({ kind: 'reread', id, encoding: chosen });
  const isLost = refusal === 'unreachable' || refusal === 'broken';
  return (
    <div className="flex flex-col items-start gap-3">
      <Notice
        tone="error"
        className="w-full"
        title={t(`refusal.${refusal}`)}
        action={isLost && <Button onClick={() => reread(encoding)}>{t('import.again')}</Button>}
      >
        {place !== null && (
          <p>
            {refusal === 'encoding-wrong'
              ? t('import.byteAt', { place: format.number(place + 1) })
              : t('import.characterAt', { place: format.number(place + 1) })}
          </p>
        )}
      </Notice>
      {refusal === 'encoding-wrong' && (
        <EncodingChoice
          value={encoding}
          readable={encodings.map((choice) => choice.encoding)}
          onChoose={reread}
        />
      )}
    </div>
  );
}
