'use client';
// What to enter to assign articles: for what, to whom, how they are shared out, until when.
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { Role } from '@/domain/access/actor';
import { mayBeGiven, type Purpose, purposes } from '@/domain/team/assignment';
import { strata } from '@/domain/team/distribution';
import type { AssignDraft } from './assign-draft';

export interface Assignee {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** How much they have still to do. */
  readonly pending: number;
}

type Props = {
  readonly people: readonly Assignee[];
  readonly draft: AssignDraft;
  readonly write: (part: Partial<AssignDraft>) => void;
};

export function AssignFields(props: Props) {
  const t = useTranslations('assignments');
  const { people, draft, write } = props;
  const chosenStay = (purpose: Purpose) =>
    draft.people.filter((id) =>
      people.some((one) => one.id === id && mayBeGiven(one.role, purpose)),
    );
  return (
    <>
      <RadioGroup
        name="purpose"
        legend={t('purpose')}
        layout="segments"
        choices={purposes.map((value) => ({ value, label: t(`purposes.${value}`) }))}
        value={draft.purpose}
        onValueChange={(purpose) => write({ purpose, people: chosenStay(purpose) })}
      />
      <People {...props} />
      <Sharing {...props} />
      <Field label={t('due')} optional>
        <TextInput
          type="date"
          value={draft.dueOn}
          onChange={(event) => write({ dueOn: event.currentTarget.value })}
          className="max-w-40"
        />
      </Field>
    </>
  );
}

function People({ people, draft, write }: Props) {
  const t = useTranslations('assignments.assign');
  const offered = people.filter(({ role }) => mayBeGiven(role, draft.purpose));
  const all = offered.map(({ id }) => id);
  const toggle = (id: string) =>
    draft.people.includes(id) ? draft.people.filter((one) => one !== id) : [...draft.people, id];
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-sm font-medium">{t('people')}</legend>
      {offered.length > 1 && (
        <Checkbox
          label={t('everybody')}
          checked={draft.people.length === all.length}
          onChange={() => write({ people: draft.people.length === all.length ? [] : all })}
        />
      )}
      {offered.map(({ id, name, pending }) => (
        <Checkbox
          key={id}
          label={
            <>
              {name}{' '}
              <span className="text-sm text-soft tabular-nums">{t('pending', { pending })}</span>
            </>
          }
          checked={draft.people.includes(id)}
          onChange={() => write({ people: toggle(id) })}
        />
      ))}
      {offered.length === 0 && <p className="text-sm text-soft">{t('nobody')}</p>}
    </fieldset>
  );
}

function Sharing({ draft, write }: Props) {
  const t = useTranslations('assignments.assign');
  return (
    <>
      <RadioGroup
        name="sharing"
        legend={t('sharing')}
        choices={[
          { value: 'rule', label: t('rule'), hint: t('ruleHint') },
          { value: 'each', label: t('each') },
        ]}
        value={draft.sharing}
        onValueChange={(sharing) => write({ sharing })}
      />
      {draft.sharing === 'rule' && (
        <div className="flex flex-wrap gap-4">
          <Field label={t('perArticle')}>
            <TextInput
              type="number"
              inputMode="numeric"
              min={1}
              max={50}
              value={draft.perArticle}
              onChange={(event) => write({ perArticle: event.currentTarget.value })}
              className="max-w-40"
            />
          </Field>
          <Field label={t('by')}>
            <Select
              value={draft.by}
              choices={strata.map((value) => ({ value, label: t(`strata.${value}`) }))}
              onChange={(event) =>
                write({ by: strata.find((one) => one === event.currentTarget.value) ?? 'none' })
              }
            />
          </Field>
        </div>
      )}
    </>
  );
}
