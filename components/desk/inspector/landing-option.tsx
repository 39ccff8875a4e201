'use client';
/** A place for a link to land on, in a list of what was found: a sentence in its context, or an annotation on it. */
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { type Codebook, findLabel } from '@/domain/claim/codebook';
import { LabelName } from './label-buttons';
import type { Landing } from './landings';

interface Props {
  readonly id: string;
  readonly landing: Landing;
  readonly codebook: Codebook;
  readonly isActive: boolean;
  /** Whether it stands in the article on the desk. */
  readonly isHere: boolean;
  readonly choose: () => void;
}

export function LandingOption({ id, landing, codebook, isActive, isHere, choose }: Props) {
  const t = useTranslations('inspector');
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const { annotation, words, sight, publisher } = landing;
  const place = isHere ? t('inThisArticle') : [publisher, sight.title].filter(Boolean).join(' · ');
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: focus and keys stay in the input
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      data-active={isActive || undefined}
      data-kind={annotation ? 'annotation' : 'sentence'}
      onPointerDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      {annotation === null && <p className="inspector-place">{place}</p>}
      {annotation && (
        <p className="inspector-place">
          <LabelName label={findLabel(codebook, annotation.label)}>{t('oldLabel')}</LabelName>{' '}
          {t('annotationBy', { name: annotation.author ?? t('finalLayer') })}
        </p>
      )}
      {words && (
        <p className="inspector-words line-clamp-3">
          {annotation === null && <span>{lastOf(words.prefix)}</span>}
          {words.exact}
          {annotation === null && <span>{words.suffix}</span>}
        </p>
      )}
    </div>
  );
}

/** The line on which the sentence stands: what lies before a line break is another one. */
function lastOf(prefix: string): string {
  return prefix.slice(prefix.lastIndexOf('\n') + 1);
}
