// A page that only says something: not found, an error. Works without a server.
import type { ReactNode } from 'react';

type Props = {
  readonly title: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

export function MessagePage({ title, action, children }: Props) {
  return (
    <main className="mx-auto flex max-w-form flex-col items-start gap-4 px-4 py-20">
      <h1 className="text-2xl">{title}</h1>
      {children}
      {action}
    </main>
  );
}
