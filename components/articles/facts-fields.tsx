'use client';
// The fields of an article's publication facts, wherever they are edited.
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { Publishing } from '@/domain/article/facts-sight';
import type { TypedFacts } from '@/domain/intake/bounds';
import { readDate } from '@/domain/intake/dates';
import type { FactsForm } from './form-of-facts';
import { knownLanguages, useLanguageName } from './language-name';
import { PublisherFacts } from './publisher-facts';

type Fact = keyof TypedFacts;

/** All of them, in two columns where there is room. `folded` hides those that are seldom filled, until one is. */
export function FactsFields({
  folded = false,
  publishing,
  ...form
}: FactsForm & { readonly folded?: boolean; readonly publishing?: Publishing }) {
  const t = useTranslations('articles.facts');
  return (
    <div className="grid content-start gap-x-6 gap-y-4 sm:grid-cols-2">
      <TextFact form={form} field="title" className="sm:col-span-2" required />
      <TextFact form={form} field="publisher" />
      <TextFact form={form} field="byline" />
      <TextFact form={form} field="credit" hint={t('creditHint')} />
      {publishing && <PublisherFacts form={form} publishing={publishing} />}
      <DateFact form={form} field="publishedAt" hint={t('dateHint')} />
      <LanguageFact form={form} />
      {folded ? <Folded form={form} /> : <SeldomFacts form={form} />}
    </div>
  );
}

const seldom: readonly Fact[] = ['retrievedAt', 'address', 'rights'];

function Folded({ form }: { readonly form: FactsForm }) {
  const t = useTranslations('articles.facts');
  const isNeeded = seldom.some((field) => form.facts[field] !== '' || form.fault?.field === field);
  return (
    <details open={isNeeded} className="sm:col-span-2">
      <summary className="cursor-pointer text-sm text-accent">{t('more')}</summary>
      <div className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <SeldomFacts form={form} />
      </div>
    </details>
  );
}

function SeldomFacts({ form }: { readonly form: FactsForm }) {
  const t = useTranslations('articles.facts');
  return (
    <>
      <DateFact form={form} field="retrievedAt" hint={t('retrievedHint')} />
      <TextFact form={form} field="address" className="sm:col-span-2" type="url" />
      <FactField form={form} field="rights" hint={t('rightsHint')} className="sm:col-span-2">
        <TextArea
          rows={2}
          value={form.facts.rights}
          onChange={(event) => form.onWrite({ rights: event.currentTarget.value })}
        />
      </FactField>
    </>
  );
}

type OneFact = { readonly form: FactsForm; readonly field: Fact; readonly className?: string };

function FactField({
  form: { fault, aside },
  field,
  hint,
  required = false,
  className,
  children,
}: OneFact & { hint?: string | undefined; required?: boolean; children: ReactNode }) {
  const t = useTranslations('articles');
  const wrong = fault?.field === field ? t(`refusal.${fault.refusal}`) : undefined;
  const place = useFaultInView(wrong !== undefined);
  return (
    <div ref={place} className={className}>
      <Field label={t(`facts.${field}`)} hint={hint} error={wrong} optional={!required}>
        {children}
      </Field>
      {aside?.(field)}
    </div>
  );
}

/** Brings a field that was refused before the eyes, and the cursor into it. */
function useFaultInView(isWrong: boolean) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWrong) place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [isWrong]);
  return place;
}

type TextProps = OneFact & { hint?: string; required?: boolean; type?: string };

function TextFact({ form, field, type, ...rest }: TextProps) {
  return (
    <FactField form={form} field={field} {...rest}>
      <TextInput
        type={type}
        autoComplete="off"
        value={form.facts[field]}
        onChange={(event) => form.onWrite({ [field]: event.currentTarget.value })}
      />
    </FactField>
  );
}

function DateFact({ form, field, hint }: OneFact & { hint: string }) {
  const typed = form.facts[field];
  return (
    <FactField form={form} field={field} hint={hint}>
      <TextInput
        autoComplete="off"
        value={typed}
        onChange={(event) => form.onWrite({ [field]: event.currentTarget.value })}
        onBlur={() => form.onWrite({ [field]: written(typed, form.facts.language) })}
      />
    </FactField>
  );
}

/** As it is kept, however it was typed; a clock that would be lost stays, to be told what is missing. */
function written(typed: string, language: string): string {
  const date = readDate(typed, language === 'ja');
  const hadClock = /[:：時]/.test(typed);
  return date === null || (hadClock && !date.includes('T')) ? typed : date;
}

function LanguageFact({ form }: { readonly form: FactsForm }) {
  const name = useLanguageName();
  const { language } = form.facts;
  const tags = knownLanguages.some((tag) => tag === language) ? [] : [language];
  const choices = [...new Set(['', ...tags, ...knownLanguages])];
  return (
    <FactField form={form} field="language">
      <Select
        value={language}
        onChange={(event) => form.onWrite({ language: event.currentTarget.value })}
        choices={choices.map((tag) => ({ value: tag, label: name(tag || 'und') }))}
      />
    </FactField>
  );
}
