'use client';
// Articles that share long passages: an alert until a person says which was made out of which, or that neither was.
import { useTranslations } from 'next-intl';
import { deskPath } from '@/components/articles/addresses';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { CopyAlert } from '@/domain/provenance/copy-alert';
import type { ClaimLeave, JudgeClaim } from './claim-actions';
import { RefusalNotice } from './refusal';
import { useClaimChange } from './use-claim-change';

type Props = { readonly alerts: readonly CopyAlert[]; readonly leave: ClaimLeave };

export function CopyAlerts({ alerts, leave }: Props) {
  const t = useTranslations('claims.copies');
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-form text-sm text-soft">{t('lead')}</p>
      <ul className="flex flex-col gap-4">
        {alerts.map((alert) => (
          <Alert
            key={`${alert.copy.version} ${alert.original.version}`}
            alert={alert}
            leave={leave}
          />
        ))}
      </ul>
    </div>
  );
}

function Alert({ alert, leave }: { readonly alert: CopyAlert; readonly leave: ClaimLeave }) {
  const t = useTranslations('claims.copies');
  const { copy, original, passages, length, decided } = alert;
  return (
    <li className="flex flex-col gap-1 border-s-2 border-ink ps-3">
      <p>{t('pair', { copy: copy.title, original: original.title })}</p>
      <p className="flex flex-wrap gap-x-3 text-sm text-soft">
        <span>{t('shares', { count: length })}</span>
        {[copy, original].map(({ article, title, language }) => (
          <Link key={article} href={deskPath(leave.projectId, article)} lang={language}>
            {title}
          </Link>
        ))}
      </p>
      {passages.map((passage) => (
        <blockquote key={passage} lang={copy.language} className="text-sm">
          {passage}
        </blockquote>
      ))}
      {decided !== null && <p className="text-sm font-medium">{t(decided)}</p>}
      {leave.judge !== null && <Answers alert={alert} leave={leave} judge={leave.judge} />}
    </li>
  );
}

type AnswerProps = {
  readonly alert: CopyAlert;
  readonly leave: ClaimLeave;
  readonly judge: JudgeClaim;
};

function Answers({ alert, leave, judge }: AnswerProps) {
  const t = useTranslations('claims.copies');
  const { ask, pending, refusal } = useClaimChange(leave.projectId, judge, leave.takeBack);
  const [from, to] = [alert.copy.version, alert.original.version];
  const say = (word: { from: string; to: string; repeats: boolean } | null, title: string) =>
    ask({ kind: 'decide-copy', versions: [from, to], word }, title);
  const answers =
    alert.decided === null
      ? [
          { name: t('confirm'), run: () => say({ from, to, repeats: true }, t('confirmed')) },
          {
            name: t('turn'),
            run: () => say({ from: to, to: from, repeats: true }, t('confirmed')),
          },
          { name: t('dismiss'), run: () => say({ from, to, repeats: false }, t('dismissedDone')) },
        ]
      : [{ name: t('reopen'), run: () => say(null, t('reopened')) }];
  return (
    <div className="mt-1 flex flex-wrap gap-2 print:hidden">
      <RefusalNotice refusal={refusal} />
      {answers.map(({ name, run }) => (
        <Button key={name} size="small" pending={pending} onClick={run}>
          {name}
        </Button>
      ))}
    </div>
  );
}
