// Every link to another page of ours. None is fetched ahead: all pages are made for the one who asks, when they ask,
// and a page would ask for all that it links to before its reader had done anything.
import NextLink from 'next/link';
import type { ComponentProps } from 'react';

export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink prefetch={false} {...props} />;
}
