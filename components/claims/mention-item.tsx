'use client';
// One annotation on a claim's time line: who says what, through whom, and what that does to the claim.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { deskPath } from '@/components/articles/addresses';
import { Published } from '@/components/articles/published';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { MentionSight } from '@/domain/provenance/claim-sight';
import type { ClaimLeave } from './claim-actions';
import { MentionForm } from './mention-form';

type Props = {
  readonly claim: string;
  readonly mention: MentionSight;
  readonly leave: ClaimLeave;
};

export function MentionItem({ claim, mention, leave }: Props) {
  const t = useTranslations('claims');
  const [open, setOpen] = useState(false);
  const { article, stance, exact, start } = mention;
  return (
    <li className="claim-mention" data-stance={stance} data-joined={mention.joined}>
      <p className="claim-stance">
        {t(`stances.${stance}`)}
        {!mention.joined && <span className="text-soft"> {t('page.linkedOnly')}</span>}
      </p>
      <div className="min-w-0">
        <blockquote lang={article.language} className="text-base">
          {exact}
        </blockquote>
        <Told mention={mention} />
        <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
          <Link
            href={`${deskPath(leave.projectId, article.id)}?at=${start}`}
            lang={article.language}
          >
            {article.title}
          </Link>
          {article.publisher !== null && <span>{article.publisher}</span>}
          {article.publishedAt === null ? (
            <span>{t('page.undated')}</span>
          ) : (
            <Published value={article.publishedAt} />
          )}
          <span>{t('page.by', { name: mention.author ?? t('page.finalLayer') })}</span>
          {leave.edit !== null && (
            <Button
              size="small"
              tone="plain"
              aria-expanded={open}
              className="print:hidden"
              onClick={() => setOpen(!open)}
            >
              {t(mention.joined ? 'page.change' : 'page.join')}
            </Button>
          )}
        </p>
        {open && leave.edit !== null && (
          <MentionForm
            claim={claim}
            mention={mention}
            leave={leave}
            edit={leave.edit}
            close={() => setOpen(false)}
          />
        )}
      </div>
    </li>
  );
}

/** Whose words they are, and by which hands they came. */
function Told({ mention }: Pick<Props, 'mention'>) {
  const t = useTranslations('claims.page');
  const { speaker, relay, credit, saidAt } = mention;
  const names = (list: readonly { readonly name: string }[]) =>
    list.map(({ name }) => name).join(' → ');
  return (
    <p className="flex flex-wrap gap-x-3 text-sm">
      <span>{speaker === null ? t('ownVoice') : t('speaker', { name: speaker.name })}</span>
      {relay.length > 0 && <span>{t('through', { names: names(relay) })}</span>}
      {credit.length > 0 && <span>{t('credit', { names: names(credit) })}</span>}
      {saidAt !== null && <span>{t('saidAt', { when: saidAt })}</span>}
    </p>
  );
}
