/** Why starting cannot go on, in words that tell a person what to do. */
import { type MessageKey, sentence, type Values } from '@/launch/messages/sentence';

export class Halt extends Error {
  constructor(
    readonly key: MessageKey,
    readonly values: Values = {},
  ) {
    super(sentence(key, values));
    this.name = 'Halt';
  }
}

/** The system's short name of what went wrong (`ENOSPC`), or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

export function errorText(error: unknown): string {
  return error instanceof Error && error.message
    ? error.message
    : errorCode(error) || String(error);
}
