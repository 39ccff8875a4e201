// Told to those who come to a page that is not there, or not theirs to see: the same words for both.
import { getTranslations } from 'next-intl/server';
import { MessagePage } from '@/components/shell/message-page';
import { ButtonLink } from '@/components/ui/button';

export default async function NotFound() {
  const t = await getTranslations('notFound');
  return (
    <MessagePage title={t('title')} action={<ButtonLink href="/">{t('toProjects')}</ButtonLink>}>
      <p className="text-soft">{t('body')}</p>
    </MessagePage>
  );
}
