// What narrows the history down: a plain form, so that all of it stands in the address.
import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { ClearFilters, SearchField } from '@/components/ui/filter-form';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { areas } from '@/domain/history/area';
import { type HistoryQuery, isNarrowed } from '@/domain/history/query';

type Props = {
  readonly path: string;
  readonly query: HistoryQuery;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
};

export function HistoryFilters({ path, query, actors }: Props) {
  const t = useTranslations('history');
  const any = { value: '', label: t('any') };
  return (
    <search>
      <form action={path} method="get" className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2">
        {query.article && <input type="hidden" name="article" value={query.article} />}
        <SearchField label={t('q')} value={query.q} />
        <Field label={t('area')}>
          <Select
            name="area"
            defaultValue={query.area ?? ''}
            choices={[any, ...areas.map((value) => ({ value, label: t(`areas.${value}`) }))]}
          />
        </Field>
        <Field label={t('actor')}>
          <Select
            name="actor"
            defaultValue={query.actor ?? ''}
            choices={[any, ...actors.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        </Field>
        <Field label={t('from')}>
          <TextInput type="date" name="from" defaultValue={query.from ?? ''} />
        </Field>
        <Field label={t('to')}>
          <TextInput type="date" name="to" defaultValue={query.to ?? ''} />
        </Field>
        <SubmitButton tone="quiet">{t('submit')}</SubmitButton>
        {isNarrowed(query) && <ClearFilters href={path} />}
      </form>
    </search>
  );
}
