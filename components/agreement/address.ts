/** Where agreement is found, and the sentences behind its figures. */
import { projectPath } from '@/domain/access/own-path';
import {
  type AgreementQuery,
  everySentence,
  type SentenceFilter,
  writeSentenceQuery,
} from '@/domain/agreement/query';

export function agreementPath(projectId: string): string {
  return `${projectPath(projectId)}/agreement`;
}

/** The way from a figure to its sentences; absent for who may not follow it. */
export type Follow = (filter: Partial<SentenceFilter>) => string | undefined;

export function followFrom(projectId: string, query: AgreementQuery, follows: boolean): Follow {
  if (!follows) return () => undefined;
  return (filter) =>
    `${agreementPath(projectId)}/sentences${writeSentenceQuery(query, { ...everySentence, ...filter })}`;
}
