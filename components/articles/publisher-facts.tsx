'use client';
// Which source of the registry publishes an article, and whether it reports for itself.
import { useTranslations } from 'next-intl';
import { ChooseSource } from '@/components/sources/source-choice';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import type { Publishing } from '@/domain/article/facts-sight';
import type { FactsForm } from './form-of-facts';

type Props = { readonly form: FactsForm; readonly publishing: Publishing };

export function PublisherFacts({ form, publishing }: Props) {
  const t = useTranslations('articles');
  const { facts, fault, onWrite, aside } = form;
  const wrong = fault?.field === 'outlet' ? t(`refusal.${fault.refusal}`) : undefined;
  return (
    <div className="grid gap-x-6 gap-y-4 sm:col-span-2 sm:grid-cols-2">
      <div>
        <Field label={t('facts.outlet')} hint={t('facts.outletHint')} error={wrong} optional>
          <ChooseSource
            sources={publishing.sources}
            value={facts.outlet}
            onChoose={(outlet) => onWrite({ outlet })}
          />
        </Field>
        <Recognised form={form} publishing={publishing} />
        {aside?.('outlet')}
      </div>
      <div>
        <Checkbox
          className="sm:mt-7"
          label={t('facts.ownReporting')}
          hint={t('facts.ownReportingHint')}
          checked={facts.ownReporting === 'yes'}
          onChange={(event) => onWrite({ ownReporting: event.currentTarget.checked ? 'yes' : '' })}
        />
        {aside?.('ownReporting')}
      </div>
    </div>
  );
}

/** Proposed, with the reason why; a person takes it. */
function Recognised({ form: { facts, onWrite }, publishing }: Props) {
  const t = useTranslations('articles.facts');
  const { recognised, sources } = publishing;
  const source = sources.find(({ id }) => id === recognised?.id);
  if (!recognised || !source || facts.outlet === source.id) return null;
  const why = recognised.by === 'address' ? 'byAddress' : 'byName';
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-2 text-sm text-soft">
      <span>{t(why, { name: source.name })}</span>
      <Button size="small" tone="bare" onClick={() => onWrite({ outlet: source.id })}>
        {t('takeOutlet')}
      </Button>
    </p>
  );
}
