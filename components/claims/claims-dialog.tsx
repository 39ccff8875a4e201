'use client';
// The claims of a mark, over the desk: those it mentions, those that are like it, and a new one.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useSend } from '@/components/ui/use-send';
import type { Annotation } from '@/domain/claim/annotation';
import type { Stance } from '@/domain/provenance/mention';
import { stances } from '@/domain/provenance/mention';
import { CandidateList, JoinedList } from './candidate-list';
import type { ClaimsAtDesk, ClaimsOfMark } from './claim-actions';
import { StanceField } from './mention-form';
import { RefusalNotice } from './refusal';
import { useClaimChange } from './use-claim-change';

type Props = {
  readonly claims: ClaimsAtDesk;
  readonly mark: Annotation;
  readonly close: () => void;
};

export function ClaimsDialog({ claims, mark, close }: Props) {
  const t = useTranslations('claims.desk');
  const { projectId, edit, takeBack } = claims;
  const [text, setText] = useState(mark.quote.exact);
  const [stance, setStance] = useState('');
  const words = useChosenWords();
  const { q, setQ, found, failed } = useFound(claims, mark.id);
  const { ask, pending, refusal } = useClaimChange(projectId, edit, takeBack);
  const mention = { annotation: mark.id, aspect: 'content', stance: chosen(stance) } as const;
  const make = () => ask({ kind: 'make-claim', claim: newId(), text, mention }, t('made'), close);
  const join = (claim: string) =>
    ask({ kind: 'join-claim', claim, mention }, t('joinedDone'), close);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={t('title')}
      description={mark.quote.exact}
    >
      <div className="flex flex-col gap-4">
        <RefusalNotice refusal={refusal ?? failed} />
        {found !== null && <JoinedList projectId={projectId} joined={found.joined} />}
        <form
          className="flex flex-col items-start gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            make();
          }}
        >
          <Field label={t('newText')} className="w-full">
            <TextArea
              ref={words}
              rows={2}
              value={text}
              onKeyDown={submitByEnter}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
          <StanceField value={stance} onChange={setStance} />
          <Button type="submit" tone="primary" pending={pending}>
            {t('make')}
          </Button>
        </form>
        <Field label={t('find')}>
          <TextInput
            type="search"
            value={q}
            autoComplete="off"
            onChange={(event) => setQ(event.target.value)}
          />
        </Field>
        <CandidateList found={found} pending={pending} join={join} />
      </div>
    </Dialog>
  );
}

/** The words of the mark stand there chosen: typing replaces them, Enter takes them as they are. */
function useChosenWords() {
  const words = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    words.current?.focus();
    words.current?.select();
  }, []);
  return words;
}

/** A proposition is one line. */
function submitByEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

function chosen(stance: string): Stance | null {
  return stances.find((one) => one === stance) ?? null;
}

/** Milliseconds after the last key before it is searched. */
const patience = 250;

/** What is like the mark, or what was searched for. */
function useFound({ projectId, find }: ClaimsAtDesk, annotation: string) {
  const [q, setQ] = useState('');
  const [found, setFound] = useState<ClaimsOfMark | null>(null);
  const { send, refusal } = useSend(find, setFound);
  useEffect(() => {
    const timer = setTimeout(() => send({ projectId, annotation, q }), q === '' ? 0 : patience);
    return () => clearTimeout(timer);
  }, [send, projectId, annotation, q]);
  return { q, setQ, found, failed: refusal };
}
