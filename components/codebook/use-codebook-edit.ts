'use client';
/** The state of a codebook that is being edited: its labels, the fault to show, publishing, taking the publication back. */
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { v7 as newId } from 'uuid';
import { useToast } from '@/components/ui/toast';
import { readLabels } from '@/domain/claim/codebook-draft';
import { type Label, labelColours } from '@/domain/claim/label';

export type CodebookRefusal =
  | Extract<ReturnType<typeof readLabels>, { ok: false }>['refusal']
  | 'changed-meanwhile'
  | 'command-id-taken'
  | 'forbidden'
  | 'input-invalid'
  | 'label-key-reserved'
  | 'unreachable';

export type PublishCodebook = (input: {
  projectId: string;
  command: string;
  from: number;
  labels: Label[];
}) => Promise<
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false;
      readonly refusal: Exclude<CodebookRefusal, 'unreachable' | 'label-key-reserved'>;
      readonly label?: string | null;
    }
>;

export interface Fault {
  readonly refusal: CodebookRefusal;
  /** Id of the label it is about. */
  readonly label: string | null;
}

interface Of {
  readonly projectId: string;
  readonly from: number;
  readonly labels: readonly Label[];
  /** Keys that the desk has given to something else. */
  readonly reserved: readonly string[];
}

export function useCodebookEdit(of: Of, publish: PublishCodebook) {
  const [labels, setLabels] = useState(of.labels);
  const [fault, setFault] = useState<Fault | null>(null);
  const [pending, start] = useTransition();
  const published = usePublished(of, publish);

  const send = () => {
    const wrong = faultIn(labels, of.reserved);
    setFault(wrong);
    if (wrong !== null) return;
    start(async () => {
      const answer = await reach(() =>
        publish({ projectId: of.projectId, command: newId(), from: of.from, labels: [...labels] }),
      );
      if (answer.ok) published(answer.value);
      else setFault({ refusal: answer.refusal, label: answer.label ?? null });
    });
  };
  return {
    labels,
    fault,
    pending,
    send,
    change: (id: string, change: Partial<Label>) =>
      setLabels(labels.map((label) => (label.id === id ? { ...label, ...change } : label))),
    add: () => setLabels([...labels, newLabel(labels)]),
    remove: (id: string) => setLabels(labels.filter((label) => label.id !== id)),
    move: (id: string, by: 1 | -1) => setLabels(moved(labels, id, by)),
  };
}

function faultIn(labels: readonly Label[], reserved: readonly string[]): Fault | null {
  const read = readLabels(labels);
  if (!read.ok) return read;
  const taken = read.value.find(({ key }) => reserved.includes(key));
  return taken ? { refusal: 'label-key-reserved', label: taken.id } : null;
}

async function reach(run: () => ReturnType<PublishCodebook>) {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, refusal: 'unreachable', label: null } as const;
  }
}

/** Leads to the new version, and offers to publish the one before once more. */
function usePublished({ projectId, labels }: Of, publish: PublishCodebook) {
  const t = useTranslations('codebook');
  const router = useRouter();
  const toast = useToast();
  return (number: number) => {
    const undo = async () => {
      const order = { projectId, command: newId(), from: number, labels: [...labels] };
      if ((await reach(() => publish(order))).ok) router.refresh();
    };
    toast({ title: t('published', { number }), undo });
    router.push(`/projects/${projectId}/codebook`);
    router.refresh();
  };
}

/** Its colour is one that no other label has, where there is one left. */
function newLabel(labels: readonly Label[]): Label {
  const free = labelColours.find((colour) => labels.every((label) => label.colour !== colour));
  const empty = { ja: '', en: '' };
  return {
    id: newId(),
    name: empty,
    key: '',
    colour: free ?? 'extra-1',
    line: 'dashed',
    definition: empty,
  };
}

function moved(labels: readonly Label[], id: string, by: 1 | -1): readonly Label[] {
  const from = labels.findIndex((label) => label.id === id);
  const [label, other] = [labels[from], labels[from + by]];
  if (!label || !other) return labels;
  return labels.map((each) => (each === label ? other : each === other ? label : each));
}
