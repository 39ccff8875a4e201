'use client';
/** Parts of the desk that come after it: fetched as soon as there is time, so that they are there when the network is not. */
import { type ComponentType, useEffect, useState } from 'react';
import { idle, pause } from '@/components/ui/quiet';

type Load<Props> = () => Promise<ComponentType<Props>>;

/** Milliseconds before a part that did not come is asked for again. */
const patience = 5_000;

const parts: (() => Promise<unknown>)[] = [];

/** A part that is not written by the server. `Placeholder` stands in its place until it has come. */
export function late<Props extends object>(
  load: Load<Props>,
  Placeholder: ComponentType<Props> = Nothing,
): ComponentType<Props> {
  let come: ComponentType<Props> | null = null;
  let coming: Promise<void> | undefined;
  const fetchPart = () => {
    coming ??= persist(load).then((part) => {
      come = part;
    });
    return coming;
  };
  parts.push(fetchPart);
  return function Late(props: Props) {
    const [Part, show] = useState(() => come);
    useEffect(() => {
      if (Part === null) void fetchPart().then(() => show(() => come));
    }, [Part]);
    return Part === null ? <Placeholder {...props} /> : <Part {...props} />;
  };
}

/** One after the other, and never while there is something to do. */
export async function fetchParts(): Promise<void> {
  for (const fetchPart of parts) {
    await idle();
    await fetchPart();
  }
}

export async function persist<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch {
      await pause(patience);
    }
  }
}

function Nothing() {
  return null;
}
