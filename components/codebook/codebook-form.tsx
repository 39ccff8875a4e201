'use client';
// Edits a codebook into its next version, and says beforehand what that changes and how many annotations it concerns.
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { compareLabels } from '@/domain/claim/codebook-difference';
import type { Label } from '@/domain/claim/label';
import { Differences } from './differences';
import { LabelFields } from './label-fields';
import { type Fault, type PublishCodebook, useCodebookEdit } from './use-codebook-edit';

type Props = {
  readonly projectId: string;
  /** The version that is in force. */
  readonly from: number;
  readonly labels: readonly Label[];
  readonly uses: Readonly<Record<string, number>>;
  readonly reserved: readonly string[];
  readonly publish: PublishCodebook;
};

export function CodebookForm({ publish, uses, ...of }: Props) {
  const t = useTranslations('codebook');
  const edit = useCodebookEdit(of, publish);
  const differences = compareLabels(of.labels, edit.labels);
  const tell = useFault(edit.fault);
  return (
    <div className="grid gap-12 lg:grid-cols-3">
      <div className="flex min-w-0 flex-col gap-6 lg:col-span-2">
        {edit.labels.map((label, at) => (
          <LabelFields
            key={label.id}
            label={label}
            place={at + 1}
            places={edit.labels.length}
            error={edit.fault?.label === label.id ? tell : null}
            change={(change) => edit.change(label.id, change)}
            move={(by) => edit.move(label.id, by)}
            remove={() => edit.remove(label.id)}
          />
        ))}
        <div>
          <Button onClick={edit.add}>{t('add')}</Button>
        </div>
      </div>
      <section
        aria-labelledby="next"
        className="flex flex-col gap-3 lg:sticky lg:top-4 lg:self-start"
      >
        <h2 id="next" className="text-lg">
          {t('next', { number: of.from + 1 })}
        </h2>
        <Differences differences={differences} uses={uses} />
        <p className="text-sm text-soft">{t('kept')}</p>
        {tell !== null && <Notice tone="error" title={tell} />}
        <div>
          <Button
            tone="primary"
            pending={edit.pending}
            disabled={differences.length === 0}
            onClick={edit.send}
          >
            {t('publish')}
          </Button>
        </div>
      </section>
    </div>
  );
}

function useFault(fault: Fault | null): string | null {
  const t = useTranslations('codebook.refusals');
  return fault && t(fault.refusal);
}
