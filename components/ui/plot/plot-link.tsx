// What is drawn of one figure, leading to what is behind it where there is something.
import type { ReactNode } from 'react';

type Props = { readonly href: string | undefined; readonly children: ReactNode };

export function PlotLink({ href, children }: Props) {
  if (href === undefined) return <g>{children}</g>;
  return (
    <a href={href} className="plot-link">
      {children}
    </a>
  );
}
