/** The desk's strokes and the keys that make them: what the desk obeys, and what its help shows. */
export const strokes = [
  { name: 'next', keys: ['ArrowDown', 'j'], group: 'move' },
  { name: 'previous', keys: ['ArrowUp', 'k'], group: 'move' },
  { name: 'nextUnlabelled', keys: ['n'], group: 'move' },
  { name: 'nextMark', keys: [']'], group: 'move' },
  { name: 'previousMark', keys: ['['], group: 'move' },
  { name: 'noStatement', keys: ['x'], group: 'label' },
  { name: 'erase', keys: ['Delete', 'Backspace'], group: 'label' },
  { name: 'release', keys: ['Escape'], group: 'label' },
  { name: 'growEnd', keys: ['Shift+ArrowRight'], group: 'span' },
  { name: 'shrinkEnd', keys: ['Shift+ArrowLeft'], group: 'span' },
  { name: 'growStart', keys: ['Alt+Shift+ArrowLeft'], group: 'span' },
  { name: 'shrinkStart', keys: ['Alt+Shift+ArrowRight'], group: 'span' },
  { name: 'fitSelection', keys: ['e'], group: 'span' },
  { name: 'speaker', keys: ['s'], group: 'attribution' },
  { name: 'relay', keys: ['r'], group: 'attribution' },
  { name: 'link', keys: ['l'], group: 'attribution' },
  { name: 'note', keys: ['m'], group: 'attribution' },
  { name: 'comment', keys: ['c'], group: 'attribution' },
  { name: 'undo', keys: ['Mod+z', 'u'], group: 'desk' },
  { name: 'redo', keys: ['Mod+Shift+z', 'Mod+y'], group: 'desk' },
  { name: 'foldInspector', keys: ['i'], group: 'desk' },
  { name: 'foldRail', keys: ['\\'], group: 'desk' },
  { name: 'help', keys: ['?'], group: 'desk' },
] as const;

export type StrokeName = (typeof strokes)[number]['name'];
export const strokeGroups = ['move', 'label', 'span', 'attribution', 'desk'] as const;

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The stroke that a key press makes, or null. A letter is the letter typed, wherever its key lies. */
export function strokeOf(pressed: Pressed): StrokeName | null {
  const name = nameOfPress(pressed);
  return strokes.find(({ keys }) => keys.some((key) => key === name))?.name ?? null;
}

/** A key as the table writes it. Shift is part of the name only where the key types nothing, or with a command key. */
function nameOfPress({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): string {
  const types = key.length === 1;
  const command = ctrlKey || metaKey;
  const shown = types && command ? key.toLowerCase() : key;
  return [
    command ? 'Mod+' : '',
    altKey ? 'Alt+' : '',
    shiftKey && (!types || command) ? 'Shift+' : '',
    shown,
  ].join('');
}
