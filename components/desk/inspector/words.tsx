'use client';
/** Words of an article, as many as fit; the rest on request. */
import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** In code points: what two lines of the panel hold of full-width characters. */
const short = 42;

interface Props {
  readonly text: string;
  /** The language of the text. */
  readonly lang: string;
}

export function Words({ text, lang }: Props) {
  const t = useTranslations('inspector');
  const [whole, setWhole] = useState(false);
  const isLong = [...text].length > short;
  return (
    <div>
      <blockquote lang={lang} className={`inspector-words ${whole ? '' : 'line-clamp-2'}`}>
        {text}
      </blockquote>
      {isLong && (
        <button
          type="button"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
          className="inspector-action"
        >
          {whole ? t('less') : t('more')}
        </button>
      )}
    </div>
  );
}
