'use client';
// The address that gives the same file, to be copied.
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { useCopying } from '@/components/ui/use-copying';

/** `path` is the address on this server; the reader's browser knows under which name it reached it. */
export function ApiAddress({ path }: { readonly path: string }) {
  const t = useTranslations('export');
  const { field, copy, said } = useCopying();
  const address = `${useOrigin()}${path}`;
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-end gap-3">
        <Field label={t('address')} className="min-w-0 flex-1">
          <TextInput ref={field} value={address} readOnly className="font-mono text-sm" />
        </Field>
        <Button onClick={copy}>{t('copy')}</Button>
      </div>
      <p role="status" className="text-sm text-soft">
        {t(said ?? 'addressHint')}
      </p>
    </div>
  );
}

/** Empty until the page has come alive. */
function useOrigin(): string {
  return useSyncExternalStore(
    () => () => {},
    () => window.location.origin,
    () => '',
  );
}
