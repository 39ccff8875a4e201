// The history, the newest first: when, who, what, where, and the change itself to whoever opens it.
import { useTranslations } from 'next-intl';
import { deskPath } from '@/components/articles/addresses';
import { Link } from '@/components/ui/link';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import { isKind } from '@/domain/history/area';

export type ShownEntry = {
  readonly stream: string;
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly kind: string;
  readonly exact: string | null;
  readonly start: number | null;
  readonly article: string | null;
  readonly title: string | null;
  /** How many articles it is about besides. */
  readonly others: number;
  readonly command: unknown;
  readonly inverse: unknown;
};

type Props = {
  readonly projectId: string;
  readonly entries: readonly ShownEntry[];
  readonly count: number;
};

/** On a phone the change's cell tells it. */
const wide = 'hidden sm:table-cell';

export function HistoryTable({ projectId, entries, count }: Props) {
  const t = useTranslations('history');
  return (
    <Table
      caption={t('title')}
      unit="changes"
      count={count}
      head={
        <>
          <HeadCell className={wide}>{t('at')}</HeadCell>
          <HeadCell className={wide}>{t('actor')}</HeadCell>
          <HeadCell>{t('change')}</HeadCell>
          <HeadCell>{t('where')}</HeadCell>
        </>
      }
    >
      {entries.map((entry) => (
        <Row key={`${entry.stream} ${entry.seq}`}>
          <Cell className={`${wide} tabular-nums sm:whitespace-nowrap`}>
            <Time value={entry.at} precision="second" />
          </Cell>
          <Cell className={`${wide} sm:whitespace-nowrap`}>{entry.actor}</Cell>
          <Cell className="min-w-0">
            <What entry={entry} />
            <p className="text-xs text-soft sm:hidden">
              {entry.actor} <Time value={entry.at} />
            </p>
          </Cell>
          <Cell>
            <Where projectId={projectId} entry={entry} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function What({ entry: { kind, command, inverse } }: { readonly entry: ShownEntry }) {
  const t = useTranslations('history');
  return (
    <details>
      <summary className="cursor-pointer sm:whitespace-nowrap">
        {isKind(kind) ? t(`kinds.${kind}`) : kind}
      </summary>
      <dl className="mt-2 flex flex-col gap-2 text-xs">
        <div>
          <dt className="text-soft">{t('command')}</dt>
          <dd>
            <pre className="whitespace-pre-wrap break-all font-mono">{written(command)}</pre>
          </dd>
        </div>
        <div>
          <dt className="text-soft">{t('inverse')}</dt>
          <dd>
            {inverse === null ? (
              t('final')
            ) : (
              <pre className="whitespace-pre-wrap break-all font-mono">{written(inverse)}</pre>
            )}
          </dd>
        </div>
      </dl>
    </details>
  );
}

function written(change: unknown): string {
  return JSON.stringify(change, null, 1);
}

type WhereProps = { readonly projectId: string; readonly entry: ShownEntry };

function Where({ projectId, entry: { article, title, others, exact, start } }: WhereProps) {
  const t = useTranslations('history');
  if (article === null || title === null) return null;
  const place = start === null ? '' : `?at=${start}`;
  return (
    <>
      <Link href={deskPath(projectId, article) + place}>{title}</Link>
      {others > 0 && <span className="ms-2 text-soft">{t('others', { others })}</span>}
      {exact !== null && <p className="line-clamp-1 text-soft">{exact}</p>}
    </>
  );
}
