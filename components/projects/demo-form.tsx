'use client';
// Fills the demo newsroom.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type Refusal, RefusalNotice } from '@/components/accounts/refusal';
import { Button } from '@/components/ui/button';
import { type Send, useSend } from '@/components/ui/use-send';

export function DemoForm({ fill }: { readonly fill: Send<null, unknown, Refusal> }) {
  const t = useTranslations('projects');
  const router = useRouter();
  const { send, pending, refusal } = useSend(fill, () => router.refresh());
  return (
    <>
      <Button pending={pending} onClick={() => send(null)}>
        {t('demo')}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
