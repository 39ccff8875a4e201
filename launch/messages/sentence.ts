/** Chooses the words: Japanese where the system's language is Japanese, English elsewhere. */
import { en } from '@/launch/messages/en';
import { ja } from '@/launch/messages/ja';

export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

export function sentence(key: MessageKey, values: Values = {}): string {
  const words = isJapanese() ? ja : en;
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

function isJapanese(): boolean {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ja');
}
