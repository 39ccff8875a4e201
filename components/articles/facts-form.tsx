'use client';
// Edits an article's publication facts. What somebody else changed meanwhile is shown beside what was typed; neither is lost.
import { useFormatter, useTranslations } from 'next-intl';
import { Button, SubmitButton } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import type { FactsNow, FactsSight, Publishing } from '@/domain/article/facts-sight';
import type { TypedFacts } from '@/domain/intake/bounds';
import { FactsFields } from './facts-fields';
import { type EditFacts, useFactsEdit } from './use-facts-edit';

type Props = {
  readonly projectId: string;
  readonly article: Pick<FactsSight, 'id' | 'facts' | 'revision' | 'publishing'>;
  readonly edit: EditFacts;
};

export function FactsForm({ projectId, article, edit }: Props) {
  const t = useTranslations('articles');
  const { facts, write, save, pending, saved, fault, refusal, other } = useFactsEdit(
    projectId,
    article,
    edit,
  );
  return (
    <Form onSend={save}>
      {other && <Meanwhile other={other} mine={facts} />}
      {refusal && <Notice tone="error" title={t(`refusal.${refusal}`)} />}
      <FactsFields
        facts={facts}
        fault={fault}
        onWrite={write}
        publishing={article.publishing}
        aside={(field) =>
          other && (
            <Theirs {...{ field, other, mine: facts, write, publishing: article.publishing }} />
          )
        }
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pending={pending}>{t('facts.save')}</SubmitButton>
        <p role="status" className="text-sm text-soft">
          {saved && t('facts.saved')}
        </p>
      </div>
    </Form>
  );
}

type Both = { readonly other: FactsNow; readonly mine: TypedFacts };

function Meanwhile({ other, mine }: Both) {
  const t = useTranslations('articles.facts');
  const format = useFormatter();
  const fields = differing(other, mine).map((field) => t(field));
  return (
    <Notice
      tone="warning"
      title={other.by === null ? t('meanwhile') : t('meanwhileBy', { name: other.by })}
    >
      {fields.length === 0 ? t('sameNow') : t('meanwhileLead', { fields: format.list(fields) })}
    </Notice>
  );
}

function differing({ facts }: FactsNow, mine: TypedFacts) {
  const fields = ['title', 'publisher', 'byline', 'credit', 'language', 'publishedAt'] as const;
  const rest = ['outlet', 'ownReporting', 'retrievedAt', 'address', 'rights'] as const;
  return [...fields, ...rest].filter((field) => facts[field] !== mine[field]);
}

function Theirs({
  field,
  other,
  mine,
  write,
  publishing,
}: Both & {
  readonly field: keyof TypedFacts;
  readonly write: (fact: Partial<TypedFacts>) => void;
  readonly publishing: Publishing;
}) {
  const t = useTranslations('articles.facts');
  const theirs = other.facts[field];
  if (theirs === mine[field]) return null;
  const chosen = publishing.sources.find(({ id }) => id === theirs);
  const value = field === 'ownReporting' ? t('ownReporting') : (chosen?.name ?? theirs);
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-2 border-s-2 border-ink ps-2 text-sm">
      <span>{theirs === '' ? t('theirsEmpty') : t('theirs', { value })}</span>
      <Button size="small" tone="bare" onClick={() => write({ [field]: theirs })}>
        {t('takeTheirs')}
      </Button>
    </p>
  );
}
