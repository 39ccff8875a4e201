// What awaits somebody: what came back first, then what reviewers and others said, then what was given to them.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { commentPath, deskPath } from '@/components/articles/addresses';
import { Day } from '@/components/team/day';
import type { Refusal } from '@/components/team/refusal';
import { RowLink } from '@/components/ui/table';
import type { Send } from '@/components/ui/use-send';
import type { GivenItem, Inbox } from '@/domain/team/inbox';
import { FinishReview, type ReviewWordInput } from './finish-review';

type Props = {
  readonly inbox: Inbox;
  readonly say: Send<ReviewWordInput, unknown, Refusal>;
};

export function InboxList({ inbox, say }: Props) {
  const t = useTranslations('inbox');
  const { returned, verdicts, mentions, given } = inbox;
  return (
    <div className="flex flex-col gap-10">
      <Section title={t('returned')} count={returned.length}>
        {returned.map((item) => (
          <Item key={item.article.id} item={item}>
            <p className="text-ink">{t('reason', { name: item.by, reason: item.reason })}</p>
          </Item>
        ))}
      </Section>
      <Section title={t('verdicts')} count={verdicts.length}>
        {verdicts.map((item) => (
          <Item key={item.article.id} item={item}>
            <p>{t('marks', { count: item.count })}</p>
          </Item>
        ))}
      </Section>
      <Section title={t('mentions')} count={mentions.length}>
        {mentions.map((item) => (
          <Item
            key={item.comment}
            item={item}
            href={commentPath(item.project.id, item.article.id, item)}
          >
            <p className="line-clamp-3 text-ink">{t('said', { name: item.by, body: item.body })}</p>
          </Item>
        ))}
      </Section>
      <Section title={t('given')} count={given.length}>
        {given.map((item) => (
          <Item key={item.assignment} item={item} href={workPath(item)}>
            <Given item={item} />
            {item.purpose === 'review' && <FinishReview item={item} say={say} />}
          </Item>
        ))}
      </Section>
    </div>
  );
}

function Given({ item: { purpose, dueOn } }: { readonly item: GivenItem }) {
  const t = useTranslations('assignments');
  return (
    <p>
      {t(`purposes.${purpose}`)}
      {dueOn && (
        <>
          {' · '}
          {t('due')} <Day day={dueOn} pending />
        </>
      )}
    </p>
  );
}

function Section({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="mb-2 text-lg">
        {title} <span className="text-sm text-soft tabular-nums">{count}</span>
      </h2>
      <ul className="border-t border-hairline">{children}</ul>
    </section>
  );
}

function workPath({ project, article, purpose }: GivenItem): string {
  const desk = deskPath(project.id, article.id);
  return purpose === 'review' ? `${desk}/review` : desk;
}

/** Leads to the desk, where it is not said otherwise. */
function Item({
  item: { project, article },
  href = deskPath(project.id, article.id),
  children,
}: {
  readonly item: Pick<GivenItem, 'project' | 'article'>;
  readonly href?: string;
  readonly children: ReactNode;
}) {
  return (
    <li className="border-b border-hairline py-3">
      <RowLink href={href} lang={article.language}>
        {article.title}
      </RowLink>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-soft">
        <span>{project.name}</span>
        {children}
      </div>
    </li>
  );
}
