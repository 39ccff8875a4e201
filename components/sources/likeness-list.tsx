'use client';
// Pairs of sources that may be the same, with the reason why: merged either way, or told apart.
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { v7 as newId } from 'uuid';
import { useUndoOffer } from '@/components/history/use-undo-offer';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { useSend } from '@/components/ui/use-send';
import type { Likeness } from '@/domain/provenance/likeness';
import type { SourceKind } from '@/domain/provenance/source';
import { sourcePath } from './addresses';
import { RefusalNotice, useWhyNot } from './refusal';
import type { MergeSources, TakeBack, TellApart } from './source-actions';

type One = {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly spoke: number;
  readonly relayed: number;
};

type Pair = { readonly pair: readonly [One, One]; readonly why: Likeness['why'] };

type Props = {
  readonly projectId: string;
  readonly pairs: readonly Pair[];
  /** Of all pairs, shown or not. */
  readonly count: number;
  readonly merge: MergeSources;
  readonly tellApart: TellApart;
  readonly takeBack: TakeBack;
};

export function LikenessList({ pairs, count, ...rest }: Props) {
  const t = useTranslations('sources.likeness');
  const { refusal, ...decision } = useDecision(rest);
  return (
    <>
      <RefusalNotice refusal={refusal} />
      {count > pairs.length && (
        <p className="mb-2 text-soft">{t('more', { count: pairs.length })}</p>
      )}
      <Table
        caption={t('caption')}
        unit="pairs"
        count={count}
        head={
          <>
            <HeadCell>{t('pair')}</HeadCell>
            <HeadCell className="hidden sm:table-cell">{t('why')}</HeadCell>
            <HeadCell className="hidden sm:table-cell">{t('act')}</HeadCell>
          </>
        }
      >
        {pairs.map(({ pair, why }) => (
          <Row key={pair.map(({ id }) => id).join()}>
            <Cell heading>
              {pair.map((one) => (
                <Named key={one.id} projectId={rest.projectId} one={one} />
              ))}
              <div className="text-soft sm:hidden">
                <Reasons why={why} />
                <Choices pair={pair} {...decision} />
              </div>
            </Cell>
            <Cell className="hidden sm:table-cell">
              <Reasons why={why} />
            </Cell>
            <Cell className="hidden sm:table-cell">
              <Choices pair={pair} {...decision} />
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}

function Named({ projectId, one }: { readonly projectId: string; readonly one: One }) {
  const t = useTranslations('sources');
  const { spoke, relayed } = one;
  return (
    <p>
      <Link href={sourcePath(projectId, one.id)}>{one.name}</Link>{' '}
      <span className="text-xs whitespace-nowrap text-soft">
        {t(`kinds.${one.kind}`)} · {t('likeness.mentions', { spoke, relayed })}
      </span>
    </p>
  );
}

type Decision = Omit<ReturnType<typeof useDecision>, 'refusal'>;

function Choices({ pair, merge, tellApart, pending }: Pick<Pair, 'pair'> & Decision) {
  const t = useTranslations('sources.likeness');
  return (
    <div className="flex flex-wrap gap-2 py-1">
      {pair.map((one, at) => (
        <Button
          key={one.id}
          size="small"
          pending={pending}
          onClick={() => merge(pair[1 - at] ?? one, one)}
        >
          {t('keep', { name: one.name })}
        </Button>
      ))}
      <Button size="small" tone="plain" pending={pending} onClick={() => tellApart(...pair)}>
        {t('apart')}
      </Button>
    </div>
  );
}

function Reasons({ why }: Pick<Pair, 'why'>) {
  const t = useTranslations('sources.likeness.reasons');
  return (
    <ul>
      {why.map(({ reason, first, second }) => (
        <li key={reason}>{t(reason, { first, second })}</li>
      ))}
    </ul>
  );
}

type Deciding = Omit<Props, 'pairs' | 'count'>;

function useDecision({ projectId, merge, tellApart, takeBack }: Deciding) {
  const t = useTranslations('sources');
  const offerUndo = useUndoOffer({ projectId, takeBack, whyNot: useWhyNot() });
  const done = useRef({ title: '', command: '' });
  const tell = () => offerUndo(done.current.title, done.current.command);
  const merging = useSend(merge, tell);
  const telling = useSend(tellApart, tell);
  const begin = (title: string) => {
    done.current = { title, command: newId() };
    return { projectId, command: done.current.command };
  };
  return {
    merge: (source: One, into: One) => {
      const order = begin(t('merge.done', { name: source.name, into: into.name }));
      merging.send({ ...order, source: source.id, into: into.id });
    },
    tellApart: (first: One, second: One) => {
      const names = { first: first.name, second: second.name };
      telling.send({ ...begin(t('likeness.apartDone', names)), sources: [first.id, second.id] });
    },
    pending: merging.pending || telling.pending,
    refusal: merging.refusal ?? telling.refusal,
  };
}
