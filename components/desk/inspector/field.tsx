'use client';
/** The bones of the panel: a group of fields, and a field with its name at the left. */
import type { ReactNode } from 'react';
import { StrokeKey } from './stroke-key';

interface GroupProps {
  readonly title: string;
  /** The stroke that leads here, shown beside the title. */
  readonly stroke?: 'link' | 'grade' | 'note' | 'comment';
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

export function Group({ title, stroke, tools, children }: GroupProps) {
  return (
    <section aria-label={title} tabIndex={-1} className="inspector-group">
      <div className="inspector-title">
        <h3>{title}</h3>
        {stroke && <StrokeKey stroke={stroke} />}
        {tools}
      </div>
      {children}
    </section>
  );
}

interface FieldProps {
  /** Also the accessible name that the control inside must bear. */
  readonly name: string;
  readonly stroke?: 'speaker' | 'cue' | 'relay' | 'manner' | 'said';
  readonly children: ReactNode;
}

export function Field({ name, stroke, children }: FieldProps) {
  return (
    <div tabIndex={-1} className="inspector-field">
      <p>
        {name} {stroke && <StrokeKey stroke={stroke} />}
      </p>
      <div>{children}</div>
    </div>
  );
}
