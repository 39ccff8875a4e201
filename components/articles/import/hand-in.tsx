'use client';
// Where texts are handed in: files picked or dropped, or a text pasted.
import { useTranslations } from 'next-intl';
import { type DragEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';

type Props = {
  /** In megabytes. */
  readonly largest: number;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (text: string) => void;
};

export function HandIn({ largest, onFiles, onPaste }: Props) {
  return (
    <div className="grid items-stretch gap-6 lg:grid-cols-2">
      <FilePlace largest={largest} onFiles={onFiles} />
      <PastePlace onPaste={onPaste} />
    </div>
  );
}

function FilePlace({ largest, onFiles }: Omit<Props, 'onPaste'>) {
  const t = useTranslations('articles.import');
  const input = useRef<HTMLInputElement>(null);
  const { over, ...drop } = useDrop(onFiles);
  return (
    <div
      {...drop}
      className={classNames(
        'flex flex-col items-start gap-3 rounded-sm border border-dashed p-4',
        over ? 'border-accent bg-sunken' : 'border-edge',
      )}
    >
      <h2 className="text-base">{t('files')}</h2>
      <p className="text-soft">{t('filesLead')}</p>
      <Button onClick={() => input.current?.click()}>{t('pick')}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('pick')}
        accept=".txt,.html,.htm,text/plain,text/html"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file can then be picked again.
          event.currentTarget.value = '';
        }}
      />
      <p className="mt-auto text-sm text-soft">{t('limits', { largest })}</p>
    </div>
  );
}

/** Files dropped here, and the place telling that they can be. */
function useDrop(onFiles: Props['onFiles']) {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  const onDrop = (event: DragEvent) => {
    hold(event);
    onFiles([...event.dataTransfer.files]);
  };
  return { over, onDragOver: hold, onDragLeave: hold, onDrop };
}

function PastePlace({ onPaste }: Pick<Props, 'onPaste'>) {
  const t = useTranslations('articles.import');
  const [text, setText] = useState('');
  const read = () => {
    onPaste(text);
    setText('');
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <Field label={t('paste')} hint={t('pasteHint')} className="w-full flex-1">
        <TextArea
          rows={5}
          className="max-h-80 min-h-32 flex-1 overflow-y-auto"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <Button onClick={read} disabled={text.trim() === ''}>
        {t('readPaste')}
      </Button>
    </div>
  );
}
