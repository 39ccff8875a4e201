// Strings for client components: those of the kit always, those of a screen only where it asks for them.
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

type Known = Awaited<ReturnType<typeof getMessages>>;

const shared: ReadonlyArray<keyof Known> = ['ui', 'shell', 'errors'];

type Props = { readonly namespaces?: ReadonlyArray<keyof Known>; readonly children: ReactNode };

/** A nested provider replaces the outer one's strings, so the shared ones are given again. */
export async function ClientMessages({ namespaces = [], children }: Props) {
  const messages = await getMessages();
  const wanted = [...shared, ...namespaces].map((name) => [name, messages[name]] as const);
  return (
    <NextIntlClientProvider messages={Object.fromEntries(wanted)}>
      {children}
    </NextIntlClientProvider>
  );
}
