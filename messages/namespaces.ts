// Every namespace of interface strings, in both languages. A new namespace: its two files, two imports,
// two entries here. English gives the keys their types; `Messages` makes Japanese have the same.
import enDesk from './en/desk.json';
import enErrors from './en/errors.json';
import enShell from './en/shell.json';
import enUi from './en/ui.json';
import jaDesk from './ja/desk.json';
import jaErrors from './ja/errors.json';
import jaShell from './ja/shell.json';
import jaUi from './ja/ui.json';

const en = {
  desk: enDesk,
  errors: enErrors,
  shell: enShell,
  ui: enUi,
};

export type Messages = typeof en;
export type Namespace = keyof Messages;

const ja: Messages = {
  desk: jaDesk,
  errors: jaErrors,
  shell: jaShell,
  ui: jaUi,
};

export const messages = { ja, en };
