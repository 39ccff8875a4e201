/** The desk's strokes and the keys that make them: what the desk obeys, and what its help shows. */
import type { Unit } from './edges';

interface Nudge {
  readonly end: 'start' | 'end';
  readonly by: 1 | -1;
  readonly unit: Unit;
}

interface Stroke {
  readonly name: string;
  readonly keys: readonly string[];
  readonly group: (typeof strokeGroups)[number];
  /** What it does to the chosen mark's span, if that is what it does. */
  readonly nudge?: Nudge;
}

export const strokeGroups = ['move', 'label', 'span', 'attribution', 'desk'] as const;

const nudge = (end: Nudge['end'], by: Nudge['by'], unit: Unit): Nudge => ({ end, by, unit });

export const strokes = [
  { name: 'next', keys: ['ArrowDown', 'j'], group: 'move' },
  { name: 'previous', keys: ['ArrowUp', 'k'], group: 'move' },
  { name: 'nextUnlabelled', keys: ['n'], group: 'move' },
  { name: 'nextIncomplete', keys: ['N'], group: 'move' },
  { name: 'nextMark', keys: [']'], group: 'move' },
  { name: 'previousMark', keys: ['['], group: 'move' },
  { name: 'cycleMarks', keys: ['.'], group: 'move' },
  { name: 'caret', keys: ['v'], group: 'move' },
  { name: 'find', keys: ['/'], group: 'move' },
  { name: 'noStatement', keys: ['x'], group: 'label' },
  { name: 'erase', keys: ['Delete', 'Backspace'], group: 'label' },
  { name: 'release', keys: ['Escape'], group: 'label' },
  { name: 'guidelines', keys: ['g'], group: 'label' },
  {
    name: 'growEnd',
    keys: ['Shift+ArrowRight'],
    group: 'span',
    nudge: nudge('end', 1, 'character'),
  },
  {
    name: 'shrinkEnd',
    keys: ['Shift+ArrowLeft'],
    group: 'span',
    nudge: nudge('end', -1, 'character'),
  },
  {
    name: 'growStart',
    keys: ['Alt+Shift+ArrowLeft'],
    group: 'span',
    nudge: nudge('start', -1, 'character'),
  },
  {
    name: 'shrinkStart',
    keys: ['Alt+Shift+ArrowRight'],
    group: 'span',
    nudge: nudge('start', 1, 'character'),
  },
  {
    name: 'growEndPhrase',
    keys: ['Mod+Shift+ArrowRight'],
    group: 'span',
    nudge: nudge('end', 1, 'phrase'),
  },
  {
    name: 'shrinkEndPhrase',
    keys: ['Mod+Shift+ArrowLeft'],
    group: 'span',
    nudge: nudge('end', -1, 'phrase'),
  },
  {
    name: 'growStartPhrase',
    keys: ['Mod+Alt+Shift+ArrowLeft'],
    group: 'span',
    nudge: nudge('start', -1, 'phrase'),
  },
  {
    name: 'shrinkStartPhrase',
    keys: ['Mod+Alt+Shift+ArrowRight'],
    group: 'span',
    nudge: nudge('start', 1, 'phrase'),
  },
  {
    name: 'growEndSentence',
    keys: ['Shift+ArrowDown'],
    group: 'span',
    nudge: nudge('end', 1, 'sentence'),
  },
  {
    name: 'shrinkEndSentence',
    keys: ['Shift+ArrowUp'],
    group: 'span',
    nudge: nudge('end', -1, 'sentence'),
  },
  {
    name: 'growStartSentence',
    keys: ['Alt+Shift+ArrowUp'],
    group: 'span',
    nudge: nudge('start', -1, 'sentence'),
  },
  {
    name: 'shrinkStartSentence',
    keys: ['Alt+Shift+ArrowDown'],
    group: 'span',
    nudge: nudge('start', 1, 'sentence'),
  },
  { name: 'fitSelection', keys: ['e'], group: 'span' },
  { name: 'speaker', keys: ['s'], group: 'attribution' },
  { name: 'sameSpeaker', keys: ['a'], group: 'attribution' },
  { name: 'cue', keys: ['w'], group: 'attribution' },
  { name: 'relay', keys: ['r'], group: 'attribution' },
  { name: 'sameRelay', keys: ['R'], group: 'attribution' },
  { name: 'asBefore', keys: ['A'], group: 'attribution' },
  { name: 'manner', keys: ['h'], group: 'attribution' },
  { name: 'said', keys: ['p'], group: 'attribution' },
  { name: 'link', keys: ['l'], group: 'attribution' },
  { name: 'claims', keys: ['b'], group: 'attribution' },
  { name: 'grade', keys: ['t'], group: 'attribution' },
  { name: 'note', keys: ['m'], group: 'attribution' },
  { name: 'comment', keys: ['c'], group: 'attribution' },
  { name: 'undo', keys: ['Mod+z', 'u'], group: 'desk' },
  { name: 'redo', keys: ['Mod+Shift+z', 'Mod+y'], group: 'desk' },
  { name: 'submit', keys: ['Mod+Enter'], group: 'desk' },
  { name: 'palette', keys: ['Mod+k'], group: 'desk' },
  { name: 'foldInspector', keys: ['i'], group: 'desk' },
  { name: 'foldRail', keys: ['\\'], group: 'desk' },
  { name: 'filterRail', keys: ['|'], group: 'desk' },
  { name: 'help', keys: ['?'], group: 'desk' },
] as const satisfies readonly Stroke[];

export type StrokeName = (typeof strokes)[number]['name'];

export function nudgeOf(name: StrokeName): Nudge | null {
  const stroke: Stroke | undefined = strokes.find((each) => each.name === name);
  return stroke?.nudge ?? null;
}

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
  const made = strokes.find(({ keys }: Stroke) => keys.includes(name));
  return made?.name ?? null;
}

/** A key as the table writes it. Shift is part of the name only where the key types nothing, or with a command key. */
export function nameOfPress({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): string {
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
