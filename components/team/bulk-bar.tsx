'use client';
// What can be done with the assignments that are chosen in the table: another day, or taken back.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { v7 as newId } from 'uuid';
import { Button, SubmitButton } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { useSelection } from '@/components/ui/selection';
import { TextInput } from '@/components/ui/text-input';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-send';
import type { AssignmentLine, SeenAssignment } from '@/domain/team/assignment-line';
import type { AssignmentActions } from './assignment-actions';
import { type Refusal, RefusalNotice } from './refusal';

type Props = {
  readonly projectId: string;
  readonly lines: readonly AssignmentLine[];
  readonly actions: Pick<AssignmentActions, 'withdraw' | 'restore' | 'setDue'>;
};

export function BulkBar({ projectId, lines, actions }: Props) {
  const t = useTranslations('assignments');
  const { chosen } = useSelection();
  const picked = lines.filter(({ id }) => chosen.has(id));
  const { withdraw, pending, refusal } = useWithdrawal(projectId, actions);
  if (picked.length === 0) return null;
  return (
    <div className="mb-3 flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3 bg-sunken px-3 py-2">
        <span className="text-sm tabular-nums">{t('chosen', { count: picked.length })}</span>
        <SetDue projectId={projectId} picked={picked} setDue={actions.setDue} />
        <Button size="small" pending={pending} onClick={() => withdraw(picked)}>
          {t('withdraw')}
        </Button>
      </div>
      <RefusalNotice refusal={refusal} />
    </div>
  );
}

function seenOf(lines: readonly AssignmentLine[]): SeenAssignment[] {
  return lines.map(({ id, revision }) => ({ assignment: id, revision }));
}

function useWithdrawal(projectId: string, { withdraw, restore }: Props['actions']) {
  const t = useTranslations('assignments');
  const tell = useUndone();
  const toast = useToast();
  const router = useRouter();
  const { send, pending, refusal } = useSend(withdraw, (taken) => {
    router.refresh();
    const back = () => restore({ projectId, command: newId(), seen: [...taken] });
    toast({ title: t('withdrawn', { count: taken.length }), undo: () => void tell(back) });
  });
  const take = (lines: readonly AssignmentLine[]) =>
    send({ projectId, command: newId(), seen: seenOf(lines) });
  return { withdraw: take, pending, refusal };
}

/** Says why something could not be taken back, and shows what there is. */
function useUndone() {
  const t = useTranslations('assignments.refusal');
  const toast = useToast();
  const router = useRouter();
  return async (undo: () => Promise<{ ok: true } | { ok: false; refusal: Refusal }>) => {
    const done = await undo();
    if (!done.ok) toast({ title: t(done.refusal) });
    router.refresh();
  };
}

function SetDue({
  projectId,
  picked,
  setDue,
}: {
  readonly projectId: string;
  readonly picked: readonly AssignmentLine[];
  readonly setDue: AssignmentActions['setDue'];
}) {
  const t = useTranslations('assignments');
  const form = useId();
  const [open, setOpen] = useState(false);
  const tell = useUndone();
  const toast = useToast();
  const router = useRouter();
  const { send, pending, refusal, forget } = useSend(setDue, (after) => {
    setOpen(false);
    router.refresh();
    const before = new Map(picked.map(({ id, dueOn }) => [id, dueOn ?? '']));
    const dueOn = after.map(({ assignment }) => before.get(assignment) ?? '');
    const back = () => setDue({ projectId, command: newId(), seen: [...after], dueOn });
    toast({ title: t('dueSet', { count: after.length }), undo: () => void tell(back) });
  });
  const change = (shown: boolean) => {
    setOpen(shown);
    if (!shown) forget();
  };
  return (
    <Dialog
      label={t('setDue')}
      size="small"
      title={t('setDueTitle', { count: picked.length })}
      open={open}
      onOpenChange={change}
      actions={
        <SubmitButton form={form} pending={pending}>
          {t('setDue')}
        </SubmitButton>
      }
    >
      <Form
        id={form}
        onSend={(entered) => {
          const dueOn = picked.map(() => entered('dueOn'));
          send({ projectId, command: newId(), seen: seenOf(picked), dueOn });
        }}
      >
        <RefusalNotice refusal={refusal} />
        <Field label={t('due')} hint={t('dueHint')}>
          <TextInput type="date" name="dueOn" className="max-w-40" />
        </Field>
      </Form>
    </Dialog>
  );
}
