/** Where the project's own files lie. */
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');

export function inProject(...parts: string[]): string {
  return path.join(ROOT, ...parts);
}
