'use client';
/** The analyst's own remark on the mark. */
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { TextArea } from '@/components/ui/text-area';
import { longestNote } from '@/domain/claim/annotation';
import { Refused, useAct } from './acting';
import { useDraft } from './draft';
import { Group } from './field';
import type { Marked } from './marked';
import { useWanted } from './wanted';

/** Milliseconds: long enough to think of the next word. */
const pause = 800;

export function NoteField({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const { id: annotation, revision, note: saved } = mark;
  const save = (note: string) => act([{ kind: 'note', annotation, revision, note }]);
  const { text, write, flush } = useDraft({ saved, save, pause });
  const area = useRef<HTMLTextAreaElement>(null);
  useWanted(desk.wanted, 'note', () => area.current?.focus());
  return (
    <Group title={t('note')} stroke="note">
      <TextArea
        ref={area}
        rows={2}
        aria-label={t('note')}
        maxLength={longestNote}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={flush}
      />
      <Refused refusal={refusal} />
    </Group>
  );
}
