'use client';
// The import page: hand in, look over, accept. Nothing leaves it until it is imported or taken off.
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { HandIn } from './hand-in';
import { ImportBar } from './import-bar';
import { type Item, newFileItem, newPasteItem } from './import-item';
import { Imported } from './imported';
import { ItemEntry } from './item-entry';
import { type ImportActions, useImport } from './use-import';

type Props = {
  readonly projectId: string;
  readonly actions: ImportActions;
  /** Bytes. */
  readonly largest: number;
};

const megabyte = 1024 * 1024;

export function ImportDesk({ projectId, actions, largest }: Props) {
  const t = useTranslations('articles.import');
  const { items, dispatch, run, start, stop } = useImport(projectId, actions);
  const open = items.filter((item) => item.stage !== 'imported');
  useCaution(open.length > 0);
  const add = (added: readonly Item[]) => dispatch({ kind: 'added', items: added });
  const paste = (text: string) => {
    const number = items.filter(({ source }) => source.kind === 'paste').length + 1;
    add([newPasteItem(text, t('pasted', { number }), largest)]);
  };
  return (
    <div className="flex flex-col gap-8">
      <HandIn
        largest={largest / megabyte}
        onFiles={(files) => add(files.map((file) => newFileItem(file, largest)))}
        onPaste={paste}
      />
      {/* Said aloud only where it was there before it had anything to say. */}
      <p role="status" className="sr-only">
        {open.length < items.length && t('imported', { count: items.length - open.length })}
      </p>
      <Imported projectId={projectId} items={items} />
      {open.length > 0 && (
        <section aria-labelledby="open" className="flex flex-col gap-2">
          <h2 id="open" className="text-lg">
            {t('lookOver')}
          </h2>
          <ol className="border-t border-hairline">
            {open.map((item) => (
              <ItemEntry
                key={item.id}
                projectId={projectId}
                item={item}
                items={items}
                dispatch={dispatch}
              />
            ))}
          </ol>
          <ImportBar items={open} run={run} start={start} stop={stop} />
        </section>
      )}
    </div>
  );
}

/** Asks before the page is left with texts on it that are not imported. */
function useCaution(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
