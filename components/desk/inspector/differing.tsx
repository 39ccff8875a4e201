'use client';
/** What was done here to a mark that had been changed meanwhile: both versions side by side, and the choice between them. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Time } from '@/components/ui/time';
import { commandsAgain } from '@/domain/claim/after-all';
import type { Annotation } from '@/domain/claim/annotation';
import { findLabel } from '@/domain/claim/codebook';
import { type Difference, differences, wantedMark } from '@/domain/claim/refused-work';
import type { RefusedWork } from '@/domain/claim/set-aside';
import { sentenceAt } from '@/domain/text/layout';
import { codePoint } from '@/domain/text/offset';
import type { Desk } from '../desk-context';
import { refusalText } from '../refusal-text';
import { LabelName } from './label-buttons';
import { useLastChange } from './last-change';

interface Props {
  readonly desk: Desk;
}

export function Differing({ desk }: Props) {
  const { board, refused } = desk.view;
  return refused.map((work) => {
    const now = board.annotations.get(work.annotation) ?? null;
    const wanted = wantedMark(now, work, board.text);
    return wanted === null ? null : (
      <Choice key={work.annotation} desk={desk} work={work} now={now} wanted={wanted} />
    );
  });
}

interface ChoiceProps extends Props {
  readonly work: RefusedWork;
  readonly now: Annotation | null;
  readonly wanted: Annotation;
}

function Choice({ desk, work, now, wanted }: ChoiceProps) {
  const t = useTranslations('inspector');
  const refusals = useTranslations('refusals');
  const go = () => {
    desk.moveTo(sentenceAt(desk.view.board.layout, codePoint(wanted.span.start)));
    desk.choose(now?.id ?? null);
  };
  return (
    <section aria-label={t('differing')} tabIndex={-1} className="inspector-group differing">
      <h3>{t('differing')}</h3>
      <p>
        {work.refusal === 'changed-meanwhile' ? (
          <Meanwhile desk={desk} annotation={work.annotation} revision={now?.revision} />
        ) : (
          refusalText(refusals, work.refusal)
        )}
      </p>
      <Comparison desk={desk} now={now} wanted={wanted} />
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={() => desk.decide(work, commandsAgain(desk.view, work))}>
          {t('useMine')}
        </Button>
        <Button size="small" onClick={() => desk.decide(work, [])}>
          {t('leaveTheirs')}
        </Button>
        <button type="button" className="inspector-action" onClick={go}>
          {t('showInText')}
        </button>
      </div>
    </section>
  );
}

interface MeanwhileProps extends Props {
  readonly annotation: string;
  readonly revision: number | undefined;
}

/** Who was first, and when, where one may know. */
function Meanwhile({ desk, annotation, revision }: MeanwhileProps) {
  const t = useTranslations('inspector');
  const change = useLastChange(desk, annotation, revision);
  if (change === undefined) return t('differingLead');
  if (change === null) return t('differingUnnamed');
  const { by, own, at } = change;
  return t.rich(own ? 'differingOwn' : 'differingBy', { by, at: () => <Time value={at} /> });
}

/** The rows of the comparison, and the differences that show in each. */
const rows = [
  ['span', 'erased'],
  ['label'],
  ['attribution'],
  ['note'],
] as const satisfies readonly (readonly Difference[])[];

function Comparison({ desk, now, wanted }: Omit<ChoiceProps, 'work'>) {
  const t = useTranslations('inspector');
  const differs: readonly Difference[] = now === null ? [] : differences(now, wanted);
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('mine')}</th>
          <th scope="col">{t('theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((shown) => (
          <tr key={shown[0]} data-differs={shown.some((one) => differs.includes(one)) || undefined}>
            <th scope="row">{t(`versionRows.${shown[0]}`)}</th>
            <td>
              <Version desk={desk} mark={wanted} row={shown[0]} />
            </td>
            <td>
              {now === null ? t('noMark') : <Version desk={desk} mark={now} row={shown[0]} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface VersionProps extends Props {
  readonly mark: Annotation;
  readonly row: (typeof rows)[number][0];
}

function Version({ desk, mark, row }: VersionProps): ReactNode {
  const t = useTranslations('inspector');
  const { codebook, sources } = desk.view.board;
  if (mark.erased) return row === 'span' ? <em>{t('erasedMark')}</em> : '—';
  switch (row) {
    case 'span':
      return <span lang={desk.document.article.language}>{mark.quote.exact}</span>;
    case 'label': {
      const label = mark.label === null ? null : findLabel(codebook, mark.label);
      return <LabelName label={label}>{t('noStatement')}</LabelName>;
    }
    case 'attribution': {
      const { speaker, relay } = mark.attribution;
      const named = [...(speaker === null ? [] : [speaker]), ...relay];
      const nameOf = (id: string) => sources.get(id)?.name ?? refusedName(desk, id);
      return named.map(nameOf).join(' → ') || '—';
    }
    case 'note':
      return mark.note || '—';
  }
}

/** A source that was made with the change, and refused with it. */
function refusedName({ view }: Desk, id: string): string {
  const making = view.unsaid.find(({ body }) => body.kind === 'name-source' && body.source === id);
  return making?.body.kind === 'name-source' ? making.body.name : '—';
}
