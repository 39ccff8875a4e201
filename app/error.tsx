'use client';
// Told when a page broke: that nothing saved is lost, and the number under which the log has it.
import { useTranslations } from 'next-intl';
import { BrokenPage } from '@/components/shell/broken-page';

export default function Broken({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('errors');
  const words = { title: t('title'), body: t('body'), number: t('number'), again: t('again') };
  return <BrokenPage error={error} retry={retry} words={words} />;
}
