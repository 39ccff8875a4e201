'use client';
/** A link's relation and aspect, chosen side by side. */
import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { type Aspect, aspects, type Relation, relations } from '@/domain/claim/link';

interface Props {
  readonly relation: Relation;
  readonly aspect: Aspect;
  readonly onRelation: (relation: Relation) => void;
  readonly onAspect: (aspect: Aspect) => void;
}

export function RelationSelects({ relation, aspect, onRelation, onAspect }: Props) {
  const t = useTranslations('inspector');
  return (
    <>
      <Select
        aria-label={t('relation')}
        value={relation}
        choices={relations.map((value) => ({ value, label: t(`relations.${value}`) }))}
        onChange={(event) => {
          const chosen = relations.find((one) => one === event.currentTarget.value);
          if (chosen) onRelation(chosen);
        }}
      />
      <Select
        aria-label={t('aspect')}
        value={aspect}
        choices={aspects.map((value) => ({ value, label: t(`aspects.${value}`) }))}
        onChange={(event) => {
          const chosen = aspects.find((one) => one === event.currentTarget.value);
          if (chosen) onAspect(chosen);
        }}
      />
    </>
  );
}
