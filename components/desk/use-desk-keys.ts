'use client';
/** Obeys the keyboard: strokes of the table, and the codebook's label keys. */
import { useEffect } from 'react';
import { attributeAsBefore, relayAsBefore, speakAsBefore, takeCue } from './attributing';
import type { Desk, DeskLeave, InspectorField } from './desk-context';
import type { Reading } from './desk-reading';
import { eraseHere, fitToSelection, labelHere, nudge } from './edits';
import { nudgeOf, type StrokeName } from './key-table';
import { cycle, letGo, step, toIncomplete, toMark, toUnlabelled } from './moves';
import { ownStrokeOf } from './own-keys';

/** What a stroke may open or fold. */
export type PanelStroke = Extract<
  StrokeName,
  | 'caret'
  | 'claims'
  | 'find'
  | 'guidelines'
  | 'submit'
  | 'palette'
  | 'foldInspector'
  | 'foldRail'
  | 'filterRail'
  | 'help'
>;

export interface Panels {
  /** Answers whether there is such a panel here. */
  toggle(panel: PanelStroke): boolean;
  showInspector(): void;
}

/** `first` may take a key before the desk does. */
export function useDeskKeys(
  desk: Desk,
  reading: Reading,
  panels: Panels,
  first: (event: KeyboardEvent) => boolean = takesNothing,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      const stroke = ownStrokeOf(event);
      const done =
        first(event) ||
        (stroke === null ? pressLabel(desk, event) : make(stroke, desk, reading, panels));
      if (done) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [desk, reading, panels, first]);
}

const takesNothing = () => false;

/** Whether keys are text where the focus is, or belong to an open list or dialogue. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return true;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

function pressLabel(desk: Desk, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const label = desk.view.board.codebook.labels.find(({ key }) => key === event.key);
  return label !== undefined && labelHere(desk, label.id);
}

/** Makes a stroke; answers whether anything came of it. */
export function make(stroke: StrokeName, desk: Desk, reading: Reading, panels: Panels): boolean {
  const change = nudgeOf(stroke);
  if (change !== null) return nudge(desk, change);
  switch (stroke) {
    case 'next':
      return step(desk, reading, 1);
    case 'previous':
      return step(desk, reading, -1);
    case 'nextUnlabelled':
      return toUnlabelled(desk, reading);
    case 'nextIncomplete':
      return toIncomplete(desk, reading);
    case 'nextMark':
      return toMark(desk, reading, 1);
    case 'previousMark':
      return toMark(desk, reading, -1);
    case 'cycleMarks':
      return cycle(desk, reading);
    case 'noStatement':
      return labelHere(desk, null);
    case 'erase':
      return eraseHere(desk);
    case 'release':
      return letGo(desk);
    case 'fitSelection':
      return fitToSelection(desk);
    case 'sameSpeaker':
      return speakAsBefore(desk);
    case 'sameRelay':
      return relayAsBefore(desk);
    case 'asBefore':
      return attributeAsBefore(desk);
    case 'cue':
      return takeCue(desk);
    case 'speaker':
    case 'relay':
    case 'manner':
    case 'said':
    case 'link':
    case 'grade':
    case 'note':
    case 'comment':
      return ask(desk, panels, stroke);
    case 'undo':
      desk.undo();
      return true;
    case 'redo':
      desk.redo();
      return true;
    default:
      return isPanel(stroke) && panels.toggle(stroke);
  }
}

function ask(desk: Desk, panels: Panels, field: InspectorField): boolean {
  if (desk.chosen === null || !mayFill(field, desk.leave)) return false;
  panels.showInspector();
  desk.want(field);
  return true;
}

function mayFill(field: InspectorField, leave: DeskLeave): boolean {
  if (field === 'comment') return leave.discuss;
  return field === 'grade' ? leave.grade : leave.annotate;
}

const panelStrokes: readonly StrokeName[] = [
  'caret',
  'claims',
  'find',
  'guidelines',
  'submit',
  'palette',
  'foldInspector',
  'foldRail',
  'filterRail',
  'help',
];

function isPanel(stroke: StrokeName): stroke is PanelStroke {
  return panelStrokes.includes(stroke);
}
