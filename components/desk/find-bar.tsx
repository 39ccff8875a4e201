'use client';
/** Finds words in the article: every hit is tinted, Enter goes from one to the next. */
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { sentenceAt } from '@/domain/text/layout';
import { type CodePoint, codePoint, utf16 } from '@/domain/text/offset';
import { useDesk } from './desk-context';
import { placeOf } from './text-position';

const highlightName = 'desk-found';
/** More hits than this are counted no further: the words are too common to be looked for. */
const mostHits = 2_000;

export function FindBar({ close }: { close: () => void }) {
  const t = useTranslations('desk');
  const { view, moveTo, choose } = useDesk();
  const { text, layout } = view.board;
  const [words, setWords] = useState('');
  const [at, setAt] = useState(-1);
  const hits = useMemo(() => hitsOf(text.text, words), [text, words]);
  useEffect(() => {
    tint(
      hits.map(({ start, end }) => [text.toCodePoint(utf16(start)), text.toCodePoint(utf16(end))]),
      text,
    );
    return () => void CSS.highlights?.delete(highlightName);
  }, [hits, text]);
  const go = (by: 1 | -1) => {
    const next = hits.length === 0 ? -1 : (at + by + hits.length) % hits.length;
    const hit = hits[next];
    setAt(next);
    if (hit === undefined) return;
    moveTo(sentenceAt(layout, text.toCodePoint(utf16(hit.start))));
    choose(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <search className="desk-find">
      <TextInput
        autoFocus
        aria-label={t('findLabel')}
        placeholder={t('findLabel')}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(-1);
        }}
        onKeyDown={press}
      />
      <span role="status" className="tabular-nums">
        {words === '' ? '' : t('findCount', { at: at + 1, count: hits.length })}
      </span>
      <Button size="small" onClick={() => go(-1)}>
        {t('findPrevious')}
      </Button>
      <Button size="small" onClick={() => go(1)}>
        {t('findNext')}
      </Button>
      <Button size="small" onClick={close}>
        {t('findClose')}
      </Button>
    </search>
  );
}

/** UTF-16 places of the words, without regard to case. */
function hitsOf(text: string, words: string): { start: number; end: number }[] {
  const hits: { start: number; end: number }[] = [];
  if (words.trim() === '') return hits;
  const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'giu');
  for (const { index, 0: found } of text.matchAll(pattern)) {
    hits.push({ start: index, end: index + found.length });
    if (hits.length === mostHits) break;
  }
  return hits;
}

function tint(
  hits: readonly (readonly [CodePoint, CodePoint])[],
  text: Parameters<typeof placeOf>[1],
): void {
  const ranges = hits.flatMap(([start, end]) => {
    const from = placeOf(start, text);
    const last = placeOf(codePoint(end - 1), text);
    if (from === null || last === null) return [];
    const range = new Range();
    range.setStart(from.node, from.offset);
    range.setEnd(last.node, Math.min(last.offset + 1, last.node.textContent?.length ?? 0));
    return [range];
  });
  CSS.highlights?.set(highlightName, new Highlight(...ranges));
}
