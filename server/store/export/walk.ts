/** Walks through a project's articles, versions and annotations in the order of the exports. */
import 'server-only';
import { carriesText } from '@/domain/exchange/formats';
import type { Entry } from '@/domain/exchange/record/dataset';
import { ahead } from './ahead';
import { toAnnotationRecord } from './annotation-record';
import { readAnnotationRows } from './annotation-rows';
import type { Reading } from './reading';
import { groupVersionKeys } from './version-keys';
import { loadVersions, type VersionInHand } from './versions';

export async function* walkVersions(reading: Reading): AsyncGenerator<Entry> {
  for await (const keys of groupVersionKeys(reading)) {
    yield* (await loadVersions(reading, keys, 'none')).flatMap(opening);
  }
}

/** While some entries are being written, the database makes the next. */
export async function* walkAnnotations(reading: Reading): AsyncGenerator<Entry> {
  for await (const entries of ahead(readEntries(reading))) yield* entries;
}

async function* readEntries(reading: Reading): AsyncGenerator<Entry[]> {
  const needed = carriesText(reading.choice) ? 'all' : 'annotated';
  for await (const keys of groupVersionKeys(reading)) {
    yield* readGroup(reading, await loadVersions(reading, keys, needed));
  }
}

/** Annotations come in the order of the versions: each opens those that stand before its own. */
async function* readGroup(reading: Reading, versions: VersionInHand[]): AsyncGenerator<Entry[]> {
  const unopened = [...versions];
  let current: VersionInHand | undefined;
  for await (const { rows, belonging } of readAnnotationRows(reading, versions)) {
    const entries: Entry[] = [];
    for (const row of rows) {
      while (current?.versionId !== row.versionId) {
        current = unopened.shift();
        if (current === undefined) throw new Error(`annotation ${row.id} came out of order`);
        entries.push(...opening(current));
      }
      const annotation = toAnnotationRecord(row, belonging(row), current, reading);
      entries.push({ kind: 'annotation', annotation });
    }
    yield entries;
  }
  yield unopened.flatMap(opening);
}

function opening({ article, version, opensArticle }: VersionInHand): Entry[] {
  const opened: Entry = { kind: 'version', version };
  return opensArticle ? [{ kind: 'article', article }, opened] : [opened];
}
