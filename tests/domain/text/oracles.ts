/** The known right answers that stand beside the project on its makers' machines. Elsewhere they are absent, and the tests that read them say so. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';

const SHARED = path.resolve(import.meta.dirname, '../../../../shared');

export const sharedIsAbsent = !existsSync(SHARED);
export const WHY_SKIPPED = '../shared is not beside the project';

/** Reads one oracle and checks its shape. */
export function readOracle<Shape extends z.ZodType>(name: string, shape: Shape): z.infer<Shape> {
  return shape.parse(JSON.parse(readFileSync(path.join(SHARED, 'oracles', name), 'utf8')));
}

/** Reads one of the real articles as it is stored: line ends as \n, no byte-order mark. */
export function readArticle(name: string): string {
  const text = readFileSync(path.join(SHARED, 'articles', name), 'utf8');
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
