/** Asks for exports of the small body of articles, as its people would. */
import { expect } from 'vitest';
import { GET } from '@/app/api/v1/projects/[projectId]/export/route';
import { profiles, tableNames } from '@/domain/exchange/choice';
import { UratoriDocument } from '@/domain/exchange/document';
import { asAccount } from '@/tests/support/request';
import { people, projectId } from './ids';

export async function fetchExport(query: string, accountId: string | null = people.owner) {
  const address = `http://localhost/api/v1/projects/${projectId}/export?${query}`;
  const params = Promise.resolve({ projectId });
  return asAccount(accountId, () => GET(new Request(address), { params }));
}

export async function exported(query: string, accountId: string = people.owner): Promise<string> {
  const response = await fetchExport(query, accountId);
  expect(response.status, query).toBe(200);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}

/** One after another: more than a few at once are asked to wait. */
export async function inTurn(queries: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const query of queries) all.push(await exported(query));
  return all;
}

export async function exportedDocument(query = '', accountId: string = people.owner) {
  return UratoriDocument.parse(JSON.parse(await exported(`format=json&${query}`, accountId)));
}

export async function annotationIds(
  query: string,
  accountId: string = people.owner,
): Promise<string[]> {
  const lines = await exported(`format=jsonl&${query}`, accountId);
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).annotation.id);
}

/** Everything that may be asked for, with the name of its golden file. */
export const everything: Record<string, string> = {
  'document.json': 'format=json',
  'document-without-text.json': 'format=json&text=leave-out',
  'annotations.jsonl': 'format=jsonl',
  'csv-metadata.json': 'format=csv&table=metadata',
  ...Object.fromEntries(
    tableNames.flatMap((table) =>
      profiles.map((profile) => [`${table}-${profile}.csv`, `table=${table}&profile=${profile}`]),
    ),
  ),
};
