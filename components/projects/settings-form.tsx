'use client';
// A project's name, and how its people work: what they see of one another, what they annotate, when they may submit.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { type Refusal, RefusalNotice, useFieldError } from '@/components/accounts/refusal';
import { SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { type Entered, Form } from '@/components/ui/form';
import { TextInput } from '@/components/ui/text-input';
import { useToast } from '@/components/ui/toast';
import { type Send, useSend } from '@/components/ui/use-send';
import type { Settings } from '@/domain/access/project-change';
import { unlabelledRules } from '@/domain/claim/submission';
import { gradeScales } from '@/domain/provenance/grade-scale';
import { mergeRules } from '@/domain/review/decision';
import { MergeRuleField } from './merge-rule-field';
import { ScaleField } from './scale-field';
import { WorkFields } from './work-fields';

type Order = { projectId: string; command: string; was: Settings; settings: Settings };
type Props = {
  readonly edit: Send<Order, Settings, Refusal>;
  readonly projectId: string;
  readonly settings: Settings;
};

export function SettingsForm({ edit, projectId, settings }: Props) {
  const t = useTranslations('projects.settings');
  const { save, pending, refusal, now } = useSettings({ edit, projectId, settings });
  const error = useFieldError(refusal);
  return (
    <Form key={now.turn} onSend={(entered) => save(readSettings(entered))}>
      <RefusalNotice refusal={refusal} fields={['name']} />
      <Field label={t('name')} error={error('name')}>
        <TextInput name="name" autoComplete="off" defaultValue={now.settings.name} required />
      </Field>
      <WorkFields settings={now.settings} />
      <ScaleField scale={now.settings.gradeScale} />
      <MergeRuleField rule={now.settings.mergeRule} />
      <div>
        <SubmitButton pending={pending}>{t('submit')}</SubmitButton>
      </div>
    </Form>
  );
}

/** What is saved, and what takes it back; the fields show what there is after either. */
function useSettings({ edit, projectId, settings }: Props) {
  const said = useTranslations('accounts');
  const toast = useToast();
  const router = useRouter();
  const [now, setNow] = useState({ settings, turn: 0 });
  const { send, pending, refusal } = useSend(edit, (after) => {
    setNow(({ turn }) => ({ settings: after, turn: turn + 1 }));
    router.refresh();
    const back = () => send({ projectId, command: newId(), was: after, settings: now.settings });
    toast({ title: said('saved'), undo: back });
  });
  const save = (wish: Settings) =>
    send({ projectId, command: newId(), was: now.settings, settings: wish });
  return { save, pending, refusal, now };
}

function readSettings(entered: Entered): Settings {
  const days = Number.parseInt(entered('lapseDays'), 10);
  return {
    name: entered('name'),
    blind: entered('blind') !== '',
    open: entered('open') !== 'assigned',
    outletHidden: entered('outletHidden') !== '',
    unlabelled: unlabelledRules.find((rule) => rule === entered('unlabelled')) ?? 'warn',
    lapseDays: Number.isNaN(days) ? null : days,
    gradeScale: gradeScales.find((scale) => scale === entered('gradeScale')) ?? 'admiralty',
    mergeRule: mergeRules.find((rule) => rule === entered('mergeRule')) ?? 'exact',
  };
}
