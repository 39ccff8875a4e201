// The frame of a drawing: as wide as there is room for, named for whoever does not see it.
import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Whether parts of it lead elsewhere: then it is a group of links, else one picture. */
  readonly linked: boolean;
  readonly children: ReactNode;
};

export function PlotDrawing({ title, width, height, linked, children }: Props) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role={linked ? 'group' : 'img'}
      aria-label={title}
      className="plot-drawing"
    >
      {children}
    </svg>
  );
}
