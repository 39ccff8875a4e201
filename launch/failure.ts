/** The last word of a start that did not succeed. */
import { errorCode, errorText, Halt } from '@/launch/halt';
import { sentence } from '@/launch/messages/sentence';

/** Gives the exit code. What nobody foresaw is shown as it is, for whoever has to mend it. */
export function report(error: unknown): number {
  console.error(`\n${wordsFor(error)}`);
  return 1;
}

function wordsFor(error: unknown): string {
  if (error instanceof Halt) return error.message;
  const folder = placeOf(error);
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return sentence('disk-full', { folder });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return sentence('not-writable', { folder });
    default:
      return error instanceof Error ? (error.stack ?? error.message) : errorText(error);
  }
}

function placeOf(error: unknown): string {
  return error instanceof Error && 'path' in error && typeof error.path === 'string'
    ? error.path
    : errorText(error);
}
