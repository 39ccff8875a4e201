// A part of a report: what it is, and what is in it.
import type { ReactNode } from 'react';

export function Part(props: { title: string; lead?: string; children: ReactNode }) {
  const { title, lead, children } = props;
  return (
    <section aria-label={title}>
      <h2 className="text-lg">{title}</h2>
      {lead && <p className="mb-2 text-sm text-soft">{lead}</p>}
      {children}
    </section>
  );
}
