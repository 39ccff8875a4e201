// What can be done with the registry as a whole.
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { duplicatesPath, exportSourcesPath, importSourcesPath } from './addresses';
import { RegisterSource } from './register-source';
import type { RegisterSource as Register, SourceChoice, TakeBack } from './source-actions';

type Props = {
  readonly projectId: string;
  readonly sources: readonly SourceChoice[];
  /** Null for those who only read. */
  readonly editing: { readonly register: Register; readonly takeBack: TakeBack } | null;
  readonly mayMerge: boolean;
};

export function ListActions({ projectId, sources, editing, mayMerge }: Props) {
  const t = useTranslations('sources');
  return (
    <>
      {mayMerge && (
        <ButtonLink href={duplicatesPath(projectId)} tone="plain">
          {t('duplicates')}
        </ButtonLink>
      )}
      <ButtonLink href={exportSourcesPath(projectId)} tone="plain" download>
        {t('export')}
      </ButtonLink>
      {editing && (
        <>
          <ButtonLink href={importSourcesPath(projectId)}>{t('import')}</ButtonLink>
          <RegisterSource projectId={projectId} sources={sources} {...editing} />
        </>
      )}
    </>
  );
}
