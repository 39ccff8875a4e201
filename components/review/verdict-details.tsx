'use client';
/** What kind of error a verdict is about, and which of the codebook's rules is in question. */
import { useTranslations } from 'next-intl';
import { useDesk } from '@/components/desk/desk-context';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { borderlines } from '@/domain/claim/borderline';
import { type Verdict, verdictErrors } from '@/domain/review/verdict';

const nothing = { value: '', label: '—' };

export function VerdictDetails({ verdict: given }: { readonly verdict: Verdict }) {
  const t = useTranslations('review');
  const { act } = useDesk();
  const { annotation, annotationRevision, verdict, change, comment, error, rule } = given;
  const say = (details: Partial<Pick<Verdict, 'error' | 'rule'>>) => {
    const said = { annotation, annotationRevision, verdict, change, comment, error, rule };
    act([{ kind: 'give-verdict', ...said, ...details }]);
  };
  return (
    <div className="review-buttons">
      <Field label={t('error')}>
        <Select
          value={error ?? ''}
          choices={[
            nothing,
            ...verdictErrors.map((value) => ({ value, label: t(`errors.${value}`) })),
          ]}
          onChange={({ target }) =>
            say({ error: verdictErrors.find((one) => one === target.value) ?? null })
          }
        />
      </Field>
      <Field label={t('rule')}>
        <Select
          value={rule === null ? '' : String(rule)}
          choices={[
            nothing,
            ...borderlines.map(({ number }) => ({
              value: String(number),
              label: t('ruleNumber', { number }),
            })),
          ]}
          onChange={({ target }) =>
            say({ rule: target.value === '' ? null : Number(target.value) })
          }
        />
      </Field>
    </div>
  );
}
