'use client';
// What a broken page says, whichever way its words were found. Never the error's own message.
import { buttonStyle } from '@/components/ui/button-style';
import { MessagePage } from './message-page';

type Props = {
  readonly error: unknown;
  readonly retry: () => void;
  readonly words: Readonly<Record<'title' | 'body' | 'number' | 'again', string>>;
};

export function BrokenPage({ error, retry, words }: Props) {
  const id = findDigest(error);
  return (
    <MessagePage
      title={words.title}
      action={
        <button type="button" onClick={retry} className={buttonStyle('primary', 'normal')}>
          {words.again}
        </button>
      }
    >
      <p className="text-soft">{words.body}</p>
      {id && (
        <p className="font-mono text-sm">
          {words.number} {id}
        </p>
      )}
    </MessagePage>
  );
}

/** Next gives an error of the server a digest, the same in its log; one of the browser has none. */
function findDigest(error: unknown): string | null {
  if (!(error instanceof Error) || !('digest' in error)) return null;
  return typeof error.digest === 'string' ? error.digest : null;
}
