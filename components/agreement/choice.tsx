// What of agreement is looked at, and which sentences count: all of it stands in the address.
import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Link } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import { type AgreementQuery, aspects, writeAgreementQuery } from '@/domain/agreement/query';

type Props = {
  readonly path: string;
  readonly query: AgreementQuery;
  /** Whether layers that are not handed in may be counted. */
  readonly mayCountAll: boolean;
};

export function AspectTabs({ path, query }: Omit<Props, 'mayCountAll'>) {
  const t = useTranslations('agreement');
  return (
    <nav aria-label={t('aspect')} className="mb-4 border-b border-hairline">
      <ul className="flex flex-wrap gap-x-5">
        {aspects.map((of) => (
          <li key={of}>
            <Link
              href={path + writeAgreementQuery({ ...query, of })}
              aria-current={query.of === of ? 'page' : undefined}
              className="inline-block border-b-2 border-transparent py-2 text-soft no-underline aria-[current]:border-accent aria-[current]:text-ink"
            >
              {t(`aspects.${of}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function CountingForm({ path, query, mayCountAll }: Props) {
  const t = useTranslations('agreement.counting');
  const layers = mayCountAll ? (['submitted', 'all'] as const) : (['submitted'] as const);
  return (
    <form
      key={writeAgreementQuery(query)}
      action={path}
      method="get"
      className="mb-3 flex flex-wrap items-end gap-x-3 gap-y-2"
    >
      {query.of !== 'label' && <input type="hidden" name="of" value={query.of} />}
      <Field label={t('layers')}>
        <Select
          name="layers"
          defaultValue={query.layers}
          choices={layers.map((value) => ({ value, label: t(`layersChoices.${value}`) }))}
        />
      </Field>
      {query.of !== 'span' && (
        <>
          <Field label={t('unmarked')}>
            <Select
              name="unmarked"
              defaultValue={query.unmarked}
              choices={(['missing', 'none'] as const).map((value) => ({
                value,
                label: t(`unmarkedChoices.${value}`),
              }))}
            />
          </Field>
          <Field label={t('text')}>
            <Select
              name="text"
              defaultValue={query.text}
              choices={(['statements', 'body'] as const).map((value) => ({
                value,
                label: t(`textChoices.${value}`),
              }))}
            />
          </Field>
        </>
      )}
      <SubmitButton tone="quiet">{t('apply')}</SubmitButton>
    </form>
  );
}
