'use client';
// What can be done with a claim as a whole: reworded, merged, split, retired.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import type { ClaimSight } from '@/domain/provenance/claim-sight';
import { claimPath } from './addresses';
import type { ClaimLeave, EditClaim, JudgeClaim } from './claim-actions';
import { type Refusal, RefusalNotice } from './refusal';
import { shortWords } from './short-words';
import { useClaimChange } from './use-claim-change';

export type OtherClaim = { readonly id: string; readonly text: string };

type Props = {
  readonly claim: ClaimSight;
  readonly leave: ClaimLeave;
  /** Claims that it could be merged into. */
  readonly others: readonly OtherClaim[];
};

export function ClaimTools({ claim, leave, others }: Props) {
  const { edit, judge } = leave;
  const of = { claim, leave };
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {edit && !claim.retired && <Reword key={claim.revision} {...of} edit={edit} />}
      {judge && !claim.retired && (
        <>
          <Merge {...of} judge={judge} others={others} />
          <Split {...of} judge={judge} />
        </>
      )}
      {judge && <Retire {...of} judge={judge} />}
    </div>
  );
}

type EditProps = Omit<Props, 'others'> & { readonly edit: EditClaim };
type JudgeProps = Omit<Props, 'others'> & { readonly judge: JudgeClaim };

type AskingProps = {
  readonly label: string;
  readonly title: string;
  readonly lead?: string;
  readonly submit: string;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly pending: boolean;
  readonly refusal: Refusal | 'unreachable' | null;
  readonly ask: () => void;
  readonly children: ReactNode;
};

function Asking(props: AskingProps) {
  const { label, title, lead, submit, open, setOpen, pending, refusal, ask, children } = props;
  return (
    <Dialog
      label={label}
      size="small"
      title={title}
      description={lead}
      open={open}
      onOpenChange={setOpen}
      actions={
        <Button tone="primary" pending={pending} onClick={ask}>
          {submit}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <RefusalNotice refusal={refusal} />
        {children}
      </div>
    </Dialog>
  );
}

function Reword({ claim, leave, edit }: EditProps) {
  const t = useTranslations('claims.edit');
  const { ask, ...asked } = useClaimChange(leave.projectId, edit, leave.takeBack);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(claim.text);
  const { id, revision } = claim;
  return (
    <Asking
      {...asked}
      {...{ open, setOpen }}
      label={t('reword')}
      title={t('rewordTitle')}
      submit={t('save')}
      ask={() =>
        ask({ kind: 'reword-claim', claim: id, revision, text }, t('reworded'), () =>
          setOpen(false),
        )
      }
    >
      <Field label={t('textField')}>
        <TextArea value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
    </Asking>
  );
}

function Merge({ claim, leave, judge, others }: JudgeProps & Pick<Props, 'others'>) {
  const t = useTranslations('claims.edit');
  const router = useRouter();
  const { ask, ...asked } = useClaimChange(leave.projectId, judge, leave.takeBack);
  const [open, setOpen] = useState(false);
  const [into, setInto] = useState('');
  const submit = () =>
    into !== '' &&
    ask({ kind: 'merge-claims', claim: claim.id, into }, t('mergedDone'), () => {
      setOpen(false);
      router.push(claimPath(leave.projectId, into));
    });
  return (
    <Asking
      {...asked}
      {...{ open, setOpen }}
      label={t('merge')}
      title={t('mergeTitle')}
      lead={t('mergeLead')}
      submit={t('mergeSubmit')}
      ask={submit}
    >
      {others.length === 0 ? (
        <p className="text-soft">{t('noOthers')}</p>
      ) : (
        <Field label={t('into')}>
          <Select
            value={into}
            onChange={(event) => setInto(event.target.value)}
            choices={[
              { value: '', label: t('choose') },
              ...others.map(({ id, text }) => ({ value: id, label: text })),
            ]}
          />
        </Field>
      )}
    </Asking>
  );
}

function Split({ claim, leave, judge }: JudgeProps) {
  const t = useTranslations('claims.edit');
  const router = useRouter();
  const { ask, ...asked } = useClaimChange(leave.projectId, judge, leave.takeBack);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [picked, pick] = useState<readonly string[]>([]);
  const joined = claim.mentions.filter((mention) => mention.joined);
  if (joined.length < 2) return null;
  const turn = (id: string, on: boolean) =>
    pick(on ? [...picked, id] : picked.filter((one) => one !== id));
  const submit = () => {
    const made = newId();
    const wish = { kind: 'split-claim', claim: claim.id, made, text, annotations: picked } as const;
    ask(wish, t('splitDone'), () => {
      setOpen(false);
      router.push(claimPath(leave.projectId, made));
    });
  };
  return (
    <Asking
      {...asked}
      {...{ open, setOpen }}
      label={t('split')}
      title={t('splitTitle')}
      lead={t('splitLead')}
      submit={t('splitSubmit')}
      ask={submit}
    >
      <Field label={t('splitField')}>
        <TextArea value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <fieldset className="flex flex-col gap-1">
        <legend className="text-sm font-medium">{t('splitPick')}</legend>
        {joined.map(({ id, exact, article }) => (
          <Checkbox
            key={id}
            label={shortWords(exact)}
            hint={article.title}
            checked={picked.includes(id)}
            onChange={(event) => turn(id, event.target.checked)}
          />
        ))}
      </fieldset>
    </Asking>
  );
}

function Retire({ claim, leave, judge }: JudgeProps) {
  const t = useTranslations('claims.edit');
  const { ask, pending, refusal } = useClaimChange(leave.projectId, judge, leave.takeBack);
  const kind = claim.retired ? ('revive-claim' as const) : ('retire-claim' as const);
  return (
    <>
      <Button
        size="small"
        pending={pending}
        onClick={() =>
          ask({ kind, claim: claim.id }, t(claim.retired ? 'revivedDone' : 'retiredDone'))
        }
      >
        {t(claim.retired ? 'revive' : 'retire')}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
