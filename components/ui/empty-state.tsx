// What an empty screen says: what belongs here, and the one action that fills it.
import type { ReactNode } from 'react';

type Props = {
  readonly title: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
};

export function EmptyState({ title, action, children }: Props) {
  return (
    <div className="border-y border-hairline py-12">
      <div className="mx-auto flex max-w-form flex-col items-start gap-3 px-4">
        <h2 className="text-lg">{title}</h2>
        {children && <div className="text-soft">{children}</div>}
        {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
