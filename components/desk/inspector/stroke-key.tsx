'use client';
/** The key that does the same, beside what does it. */
import { Kbd } from '@/components/ui/kbd';
import { shownKey } from '../key-signs';
import type { StrokeName } from '../key-table';
import { useKeys } from '../own-keys';

export function StrokeKey({ stroke }: { readonly stroke: StrokeName }) {
  const [key] = useKeys().get(stroke) ?? [];
  return (
    key && (
      // A screen reader would read the key as part of the name it stands beside.
      <span aria-hidden="true" className="stroke-key">
        <Kbd keys={shownKey(key).split(' ')} />
      </span>
    )
  );
}
