'use client';
// What narrows a list down. All of it stands in the address, and works before the page comes alive.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, type SyntheticEvent, useTransition } from 'react';
import { SubmitButton } from './button';
import { Field } from './field';
import { Link } from './link';
import { TextInput } from './text-input';

type Props = {
  /** The list's address, without what narrows it down. */
  readonly path: string;
  /** What is asked for now, as it stands behind the path. */
  readonly asked: string;
  /** Writes what the fields say as it stands behind the path. */
  readonly write: (said: Readonly<Record<string, unknown>>) => string;
  /** Where the filters lead when they are cleared; null where none is set. */
  readonly clear: string | null;
  /** What the button says, where it does not filter. */
  readonly submit?: string | undefined;
  readonly children: ReactNode;
};

export function FilterForm({ path, asked, write, clear, submit, children }: Props) {
  const t = useTranslations('ui.filters');
  const router = useRouter();
  const [pending, start] = useTransition();
  const narrow = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(event.currentTarget));
    start(() => router.push(path + write(said)));
  };
  return (
    <search>
      <form
        key={asked}
        action={path}
        method="get"
        onSubmit={narrow}
        className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2"
      >
        {children}
        <SubmitButton tone="quiet" pending={pending}>
          {submit ?? t('submit')}
        </SubmitButton>
        {clear !== null && <ClearFilters href={clear} />}
      </form>
    </search>
  );
}

export function ClearFilters({ href }: { readonly href: string }) {
  const t = useTranslations('ui.filters');
  return (
    <Link href={href} className="py-1 text-sm">
      {t('clear')}
    </Link>
  );
}

/** The words to look for. */
export function SearchField({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <Field label={label} className="min-w-0 basis-full sm:max-w-float sm:flex-1 sm:basis-auto">
      <TextInput type="search" name="q" defaultValue={value} autoComplete="off" />
    </Field>
  );
}

/** What stays as it is, such as the order: a form sent by the browser itself says only what its fields say. */
export function Kept({ words }: { readonly words: string }) {
  const said = [...new URLSearchParams(words)];
  return said.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
