/** Keys as they stand on a keyboard. */
const signs: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
  Escape: 'Esc',
  Mod: 'Ctrl',
};

/** A key of the table as its signs, separated by spaces. */
export function shownKey(key: string): string {
  return key
    .split('+')
    .map((part) => signs[part] ?? part)
    .join(' ');
}
