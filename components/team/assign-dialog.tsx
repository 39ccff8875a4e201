'use client';
// Gives articles to people: those that were chosen, or all of the project's.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { v7 as newId } from 'uuid';
import { SubmitButton } from '@/components/ui/button';
import type { ButtonSize, ButtonTone } from '@/components/ui/button-style';
import { Dialog } from '@/components/ui/dialog';
import { Form } from '@/components/ui/form';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-send';
import type { SeenAssignment } from '@/domain/team/assignment-line';
import { type AssignDraft, emptyDraft, toShare } from './assign-draft';
import { type Assignee, AssignFields } from './assign-fields';
import type { AssignmentActions } from './assignment-actions';
import { RefusalNotice } from './refusal';

type Props = {
  readonly projectId: string;
  readonly people: readonly Assignee[];
  /** Null for every article of the project. */
  readonly articles: readonly string[] | null;
  readonly actions: Pick<AssignmentActions, 'assign' | 'withdraw'>;
  readonly tone?: ButtonTone | undefined;
  readonly size?: ButtonSize | undefined;
  readonly done?: (() => void) | undefined;
};

export function AssignDialog({ projectId, people, articles, actions, tone, size, done }: Props) {
  const t = useTranslations('assignments.assign');
  const form = useId();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(emptyDraft);
  const offerUndo = useUndoOffer(projectId, actions.withdraw);
  const { send, pending, refusal, forget } = useSend(actions.assign, (given) => {
    setOpen(false);
    setDraft(emptyDraft);
    offerUndo(given);
    done?.();
  });
  const change = (shown: boolean) => {
    setOpen(shown);
    if (!shown) forget();
  };
  const order = () => ({
    ...{ projectId, command: newId(), articles: articles === null ? null : [...articles] },
    ...{ people: [...draft.people], purpose: draft.purpose, dueOn: draft.dueOn },
    share: toShare(draft),
  });
  return (
    <Dialog
      label={t('open')}
      tone={tone}
      size={size}
      title={articles === null ? t('titleAll') : t('title', { count: articles.length })}
      open={open}
      onOpenChange={change}
      actions={
        <SubmitButton form={form} pending={pending} disabled={draft.people.length === 0}>
          {t('submit')}
        </SubmitButton>
      }
    >
      <Form id={form} onSend={() => send(order())}>
        <RefusalNotice refusal={refusal} />
        <AssignFields
          people={people}
          draft={draft}
          write={(part: Partial<AssignDraft>) => setDraft((before) => ({ ...before, ...part }))}
        />
      </Form>
    </Dialog>
  );
}

function useUndoOffer(projectId: string, withdraw: Props['actions']['withdraw']) {
  const t = useTranslations('assignments');
  const toast = useToast();
  const router = useRouter();
  return (given: readonly SeenAssignment[]) => {
    router.refresh();
    const undo = async () => {
      const taken = await withdraw({ projectId, command: newId(), seen: [...given] });
      if (!taken.ok) toast({ title: t(`refusal.${taken.refusal}`) });
      router.refresh();
    };
    toast({ title: t('assigned', { count: given.length }), undo: () => void undo() });
  };
}
