'use client';
/** What a label means, where it is being chosen. */
import { useLocale, useTranslations } from 'next-intl';
import type { Label } from '@/domain/claim/label';
import { Awaited } from '../awaited';
import { late } from '../late';
import { LabelName } from './label-buttons';

/** The guidelines would be a good part of the desk's script. */
const GuidelinesFold = late(
  () => import('../guidelines-fold').then((fold) => fold.GuidelinesFold),
  Awaited,
);

export interface Guide {
  readonly open: boolean;
  toggle(): void;
}

interface Props {
  readonly guide: Guide;
  /** In order of precedence. */
  readonly labels: readonly Label[];
}

export function Definition({ guide, labels }: Props) {
  const t = useTranslations('inspector');
  const locale = useLocale();
  const [only, ...others] = labels;
  if (labels.length === 0) return null;
  return (
    <div>
      <button
        type="button"
        aria-expanded={guide.open}
        onClick={guide.toggle}
        className="inspector-action"
      >
        {labels.length === 1 ? t('definition') : t('definitions')}
      </button>
      {guide.open && (
        <div className="inspector-definitions">
          <dl>
            {labels.map((label) => (
              <div key={label.id}>
                <dt>
                  <LabelName label={label} />
                </dt>
                <dd>{label.definition[locale]}</dd>
              </div>
            ))}
          </dl>
          {labels.length > 1 && <p>{t('precedence')}</p>}
        </div>
      )}
      {guide.open && only && others.length === 0 && <GuidelinesFold label={only} />}
    </div>
  );
}
