'use client';
/** When it was said, in the words that were typed, with the date they come to by the article's own. */
import { useLocale, useTranslations } from 'next-intl';
import { type PartialDate, partialDateText, readSaidWhen } from '@/domain/claim/said-when';
import type { Desk } from '../desk-context';

interface Props {
  readonly desk: Pick<Desk, 'document'>;
  readonly words: string;
}

export function SaidWhen({ desk, words }: Props) {
  return (
    <>
      {words} <ReadDate desk={desk} words={words} />
    </>
  );
}

/** Nothing where the words name no date, or are the date themselves. */
export function ReadDate({ desk, words }: Props) {
  const t = useTranslations('inspector');
  const locale = useLocale();
  const date = readSaidWhen(words, desk.document.article.publishedAt);
  if (date === null) return null;
  const text = partialDateText(date);
  return (
    <p className="inspector-hint">
      {'→ '}
      <time dateTime={text} title={t('saidByArticle')}>
        {shown(date, locale)}
      </time>
    </p>
  );
}

function shown({ year, month, day }: PartialDate, locale: string): string {
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric', weekday: 'short' }),
  }).format(at);
}
