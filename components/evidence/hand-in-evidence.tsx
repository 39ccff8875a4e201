'use client';
// Brings in by hand what could not be fetched: the page's text, pasted, or a picture or PDF of it; or fetches once more.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { v7 as newId } from 'uuid';
import { Button, SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import { type Send, useSend } from '@/components/ui/use-send';
import { refusalText } from './refusal-text';

type Of = { readonly projectId: string; readonly evidence: string };
type Handed =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'paste'; readonly text: string };

export type EvidenceActions = {
  readonly fetchAgain: Send<Of, null, string>;
  readonly handIn: Send<Of & { command: string; handed: Handed }, null, string>;
};

export function HandInEvidence({
  of,
  actions,
}: {
  readonly of: Of;
  readonly actions: EvidenceActions;
}) {
  const t = useTranslations('evidence');
  const refusals = useTranslations('evidence.refusals');
  const router = useRouter();
  const again = useSend(actions.fetchAgain, () => router.refresh());
  const { send, pending, refusal } = useSend(actions.handIn, () => router.refresh());
  const handIn = (handed: Handed) => send({ ...of, command: newId(), handed });
  const told = refusal ?? again.refusal;
  return (
    <section aria-labelledby="hand-in" className="flex flex-col gap-5">
      <h2 id="hand-in" className="text-lg">
        {t('handIn')}
      </h2>
      {told !== null && <Notice tone="error" title={refusals(refusalText(told))} />}
      <div>
        <Button pending={again.pending} onClick={() => again.send(of)}>
          {t('fetchAgain')}
        </Button>
      </div>
      <Form onSend={(entered) => handIn({ kind: 'paste', text: entered('text') })}>
        <Field label={t('paste')} hint={t('pasteHint')}>
          <TextArea name="text" rows={6} required />
        </Field>
        <div>
          <SubmitButton pending={pending}>{t('keepText')}</SubmitButton>
        </div>
      </Form>
      <Field label={t('upload')} hint={t('uploadHint')}>
        <FilePicker onPick={(file) => handIn({ kind: 'file', file })} />
      </Field>
    </section>
  );
}

function FilePicker({ onPick }: { readonly onPick: (file: File) => void }) {
  const t = useTranslations('evidence');
  return (
    <input
      type="file"
      aria-label={t('upload')}
      accept="image/png,image/jpeg,image/gif,image/webp,application/pdf"
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        if (file) onPick(file);
        // The same file can then be picked again.
        event.currentTarget.value = '';
      }}
    />
  );
}
