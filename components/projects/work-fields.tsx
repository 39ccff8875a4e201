'use client';
// The settings of how a project's people work.
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextInput } from '@/components/ui/text-input';
import { longestLapse, type Settings } from '@/domain/access/project-change';
import { unlabelledRules } from '@/domain/claim/submission';

export function WorkFields({ settings }: { readonly settings: Settings }) {
  const t = useTranslations('projects.settings');
  const choice = <Value extends string>(value: Value, label: string) => ({ value, label });
  return (
    <>
      <RadioGroup
        name="open"
        legend={t('open')}
        choices={[choice('open', t('openAll')), choice('assigned', t('openAssigned'))]}
        defaultValue={settings.open ? 'open' : 'assigned'}
      />
      <Checkbox
        name="blind"
        label={t('blind')}
        hint={t('blindHint')}
        defaultChecked={settings.blind}
      />
      <Checkbox
        name="outletHidden"
        label={t('outletHidden')}
        hint={t('outletHiddenHint')}
        defaultChecked={settings.outletHidden}
      />
      <RadioGroup
        name="unlabelled"
        legend={t('unlabelled')}
        choices={unlabelledRules.map((rule) => choice(rule, t(`unlabelledRules.${rule}`)))}
        defaultValue={settings.unlabelled}
      />
      <Field label={t('lapse')} hint={t('lapseHint')}>
        <TextInput
          name="lapseDays"
          type="number"
          inputMode="numeric"
          min={1}
          max={longestLapse}
          defaultValue={settings.lapseDays ?? ''}
          autoComplete="off"
          className="max-w-40"
        />
      </Field>
    </>
  );
}
