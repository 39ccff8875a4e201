/** The columns that say what has been kept of the evidence that a link leads to. */
import type { Cell } from '../csv';
import type { LinkRecord, TargetRecord } from '../record/link';
import { address, type Column, instant, text } from './column';

type Row = { readonly link: LinkRecord };
type Evidence = Extract<TargetRecord, { readonly kind: 'evidence' }>;

const of =
  (pick: (evidence: Evidence) => Cell) =>
  ({ link: { target } }: Row): Cell =>
    target.kind === 'evidence' ? pick(target) : null;

export const targetAddress: Column<Row> = address(
  'target_address',
  'リンク先のアドレス',
  'Address of the target evidence',
  of((evidence) => evidence.address),
);

export const evidenceColumns: readonly Column<Row>[] = [
  text(
    'target_evidence_id',
    'リンク先の証拠のID',
    'Id of the target evidence',
    of(({ evidenceId }) => evidenceId),
  ),
  text(
    'target_title',
    'リンク先の証拠の題名',
    'Title of the target evidence',
    of(({ title }) => title),
  ),
  text(
    'target_state',
    'リンク先の証拠の状態（waiting、fetching、kept、failed）',
    'State of the target evidence: waiting, fetching, kept or failed',
    of(({ state }) => state),
  ),
  instant(
    'target_retrieved_at',
    'リンク先の証拠を取得した日時（UTC）',
    'When the target evidence was retrieved, in UTC',
    of(({ retrievedAt }) => retrievedAt),
  ),
  text(
    'target_sha256',
    'リンク先の証拠のSHA-256',
    'SHA-256 of the target evidence as it was kept',
    of(({ sha256 }) => sha256),
  ),
];
