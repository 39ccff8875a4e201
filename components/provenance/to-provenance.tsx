// Leads to the graph that opens here.
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { provenancePath } from './provenance-path';

type Props = {
  readonly projectId: string;
  readonly kind: Parameters<typeof provenancePath>[1];
  readonly id: string;
};

export function ToProvenance({ projectId, kind, id }: Props) {
  const t = useTranslations('provenance');
  return (
    <ButtonLink size="small" href={provenancePath(projectId, kind, id)}>
      {t('toGraph')}
    </ButtonLink>
  );
}
