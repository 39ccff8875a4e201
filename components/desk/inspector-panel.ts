'use client';
/** Whether the inspector is there: on a wide screen until it is folded, on a narrow one when it is wanted. */
import { useEffect, useMemo, useState } from 'react';

/** As desk-narrow.css has it. */
export const narrow = '(width < 40rem), (width < 64rem) and (height >= 40rem)';

export interface InspectorPanel {
  /** `auto` leaves it to the width of the screen. */
  readonly state: 'auto' | 'open' | 'closed';
  readonly toggle: () => void;
  readonly show: () => void;
}

/** On a narrow screen it rises when a mark is chosen. */
export function useInspectorPanel(chosen: string | null): InspectorPanel {
  const [state, setState] = useState<InspectorPanel['state']>('auto');
  useEffect(() => {
    if (chosen !== null && matchMedia(narrow).matches) setState('open');
  }, [chosen]);
  return useMemo(
    () => ({
      state,
      toggle: () => setState((was) => (isShown(was) ? 'closed' : 'open')),
      show: () => setState('open'),
    }),
    [state],
  );
}

function isShown(state: InspectorPanel['state']): boolean {
  return state === 'auto' ? !matchMedia(narrow).matches : state === 'open';
}
