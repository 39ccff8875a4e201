'use client';
/** Text that is being written: saved when one pauses or leaves the field, the panel or the page, and not with every key. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';

interface Source {
  readonly saved: string;
  /** False when it was refused: the text stays as it was written. */
  readonly save: (text: string) => boolean;
  /** Milliseconds without a key after which it is saved; without it, only when the field is left. */
  readonly pause?: number;
}

interface Draft {
  readonly text: string;
  write(text: string): void;
  flush(): void;
}

export function useDraft({ saved, save, pause }: Source): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ saved, save });
  useEffect(() => {
    latest.current = { saved, save };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved may also be changed from elsewhere, as by an undo, and that is shown
  useEffect(() => {
    if (unsaved.current === null) setDraft(null);
  }, [saved]);

  const flush = () => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    unsaved.current = null;
    if (text !== null && text !== latest.current.saved) latest.current.save(text);
  };
  const write = (text: string) => {
    setDraft(text);
    unsaved.current = text;
    clearTimeout(timer.current);
    if (pause !== undefined) timer.current = setTimeout(flush, pause);
  };
  useFlushOnLeaving(flush);
  return { text: draft ?? saved, write, flush };
}

function useFlushOnLeaving(flush: () => void): void {
  const leave = useEffectEvent(flush);
  useEffect(() => {
    const leaving = () => leave();
    window.addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      window.removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', leaving);
      leave();
    };
  }, []);
}
