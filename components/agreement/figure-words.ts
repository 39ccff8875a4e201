/** A figure in words: three digits, its interval, what it means, or why there is none. */
import type { useTranslations } from 'next-intl';
import type { Interval } from '@/domain/agreement/bootstrap';
import { meaningOf } from '@/domain/agreement/coefficient';
import type { Figure } from '@/domain/agreement/report';

type T = ReturnType<typeof useTranslations<'agreement'>>;

export function tellValue({ coefficient }: Figure, t: T): string {
  return coefficient.ok ? coefficient.value.toFixed(3) : t(`reasons.${coefficient.refusal}`);
}

export function tellInterval(interval: Interval | null): string {
  return interval === null ? '' : `${interval.low.toFixed(3)} – ${interval.high.toFixed(3)}`;
}

export function tellShort(figure: Figure, t: T): string {
  const { coefficient, interval } = figure;
  if (!coefficient.ok) return t(`short.${coefficient.refusal}`);
  const range = interval && `${interval.low.toFixed(2)}–${interval.high.toFixed(2)}`;
  return range ? `${coefficient.value.toFixed(2)}（${range}）` : coefficient.value.toFixed(2);
}

/** What a coefficient that is corrected for chance allows to conclude. */
export function tellMeaning({ coefficient }: Figure, t: T): string {
  return coefficient.ok ? t(`meanings.${meaningOf(coefficient.value)}`) : '';
}
