// Holds the place of the first page until it is built.
import { getTranslations } from 'next-intl/server';

export default async function Page() {
  const t = await getTranslations('shell');
  return (
    <main className="mx-auto max-w-form px-4 py-12">
      <h1 className="text-2xl">{t('product')}</h1>
      <p className="mt-4 text-soft">{t('description')}</p>
    </main>
  );
}
