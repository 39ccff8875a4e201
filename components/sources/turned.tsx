// One fact of a source, from what it was to what it is.
import { useTranslations } from 'next-intl';
import { sourceKinds } from '@/domain/provenance/source';
import type { FactTurned } from '@/domain/provenance/source-sight';

export function Turned({ turned: { field, from, to } }: { readonly turned: FactTurned }) {
  const t = useTranslations('sources');
  const value = (written: string | null) => {
    if (written === null) return t('history.nothing');
    if (field === 'confidential') return t(written === 'yes' ? 'history.yes' : 'history.no');
    return field === 'kind' ? t(`kinds.${kindOf(written)}`) : written;
  };
  const name = {
    name: t('name'),
    kind: t('kind'),
    aliases: t('form.aliases'),
    affiliation: t('affiliation'),
    country: t('country'),
    homepage: t('form.homepage'),
    confidential: t('confidential'),
    notes: t('form.notes'),
  }[field];
  return t('history.fromTo', { field: name, from: value(from), to: value(to) });
}

function kindOf(written: string) {
  return sourceKinds.find((one) => one === written) ?? 'unnamed';
}
