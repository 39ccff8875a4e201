/** The demo newsroom: two projects about invented places, whose people may work in both. */
import { harbourProject } from './harbour/project';
import type { DemoProject } from './shape';
import { straitProject } from './strait/project';

export const newsroom: readonly DemoProject[] = [straitProject, harbourProject];
