'use client';
/** A link's target that is searched for: a sentence of this article or of another, or an annotation on it. */
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useCombobox } from '@/components/ui/combobox-state';
import { controlStyle } from '@/components/ui/control-style';
import type { TargetSight } from '@/domain/claim/desk';
import type { Target } from '@/domain/claim/link';
import { LandingOption } from './landing-option';
import { hitsHere, type Landing, landingsOf, marksNearby } from './landings';
import type { Marked } from './marked';
import { useSentenceSearch } from './sentence-search';

interface Props extends Marked {
  readonly asked: number;
  readonly onPick: (target: Target, sight: TargetSight) => boolean;
}

export function SentenceTarget({ desk, mark, asked, onPick }: Props) {
  const t = useTranslations('inspector');
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (asked > 0) input.current?.focus();
  }, [asked]);
  const { landings, state } = useLandings({ desk, mark }, typed);
  const list = useCombobox({
    choices: landings.map(({ key }) => ({ value: key, label: '' })),
    value: null,
    text: typed,
    onTextChange: setTyped,
    onValueChange: (choice) => {
      const landing = landings.find(({ key }) => key === choice?.value);
      return landing === undefined || onPick(landing.target, landing.sight);
    },
  });
  const active = list.open ? landings[list.active] : undefined;
  return (
    <div>
      <input
        {...list.input}
        ref={input}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('findSentence')}
        aria-autocomplete="list"
        aria-expanded={list.open && landings.length > 0}
        aria-controls={list.listId}
        aria-activedescendant={active && list.optionId(list.active)}
        placeholder={t('findSentenceHint')}
        className={controlStyle}
      />
      <p role="status" className="inspector-hint">
        {list.open && state !== 'idle' && t(`searches.${state}`, { count: landings.length })}
      </p>
      <div
        id={list.listId}
        role="listbox"
        aria-label={t('foundSentences')}
        className={list.open ? 'inspector-found' : 'hidden'}
      >
        {landings.map((landing, at) => (
          <LandingOption
            key={landing.key}
            id={list.optionId(at)}
            landing={landing}
            codebook={desk.view.board.codebook}
            isActive={landing === active}
            isHere={landing.sight.articleId === desk.document.article.id}
            choose={() => list.choose({ value: landing.key, label: '' })}
          />
        ))}
      </div>
    </div>
  );
}

interface Found {
  readonly landings: readonly Landing[];
  readonly state: ReturnType<typeof useSentenceSearch>['state'];
}

/** Before anything is typed, what stands near the mark; then what was found here, then elsewhere. */
function useLandings({ desk, mark }: Marked, typed: string): Found {
  const { document, view } = desk;
  const { hits, state } = useSentenceSearch(document.project.id, document.version.id, typed);
  const { board } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the desk, only the board is read
  const here = useMemo(
    () => (typed.trim() === '' ? marksNearby(desk, mark) : landingsOf(hitsHere(desk, mark, typed))),
    [board, mark, typed],
  );
  return useMemo(() => ({ landings: [...here, ...landingsOf(hits)], state }), [here, hits, state]);
}
