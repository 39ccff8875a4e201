'use client';
/** The state of a form of publication facts: typed, sent, refused, overtaken by somebody else, undone. */
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useState, useTransition } from 'react';
import { v7 as newId } from 'uuid';
import { useToast } from '@/components/ui/toast';
import { readCredit } from '@/domain/article/credit-names';
import type { FactsNow, FactsSight } from '@/domain/article/facts-sight';
import type { FactsRefusal, FactsRefused } from '@/domain/article/handed-text';
import { checkFacts, type TypedFacts } from '@/domain/intake/bounds';
import { attempt } from './attempt';
import type { Refusal } from './refusal';

type Fault = { readonly refusal: FactsRefusal; readonly field: keyof TypedFacts };

export type EditFacts = (input: {
  projectId: string;
  article: string;
  command: string;
  revision: number;
  facts: TypedFacts;
}) => Promise<
  | { readonly ok: true; readonly value: { readonly revision: number } }
  | FactsRefused
  | { readonly ok: false; readonly refusal: 'changed-meanwhile'; readonly now: FactsNow }
  | {
      readonly ok: false;
      readonly refusal: 'article-unknown' | 'forbidden' | 'input-invalid' | 'command-id-taken';
    }
>;

interface Answer {
  readonly fault: Fault | null;
  readonly refusal: Refusal | 'unreachable' | null;
  readonly other: FactsNow | null;
  readonly saved: boolean;
}

const nothing: Answer = { fault: null, refusal: null, other: null, saved: false };

export function useFactsEdit(
  projectId: string,
  article: Pick<FactsSight, 'id' | 'facts' | 'revision'>,
  edit: EditFacts,
) {
  const [facts, setFacts] = useState(article.facts);
  const [kept, setKept] = useState({ facts: article.facts, revision: article.revision });
  const [answer, setAnswer] = useState(nothing);
  const [pending, start] = useTransition();
  const offerUndo = useUndoOffer();
  const router = useRouter();

  const send = (sent: TypedFacts, revision: number, before: TypedFacts | null) =>
    start(async () => {
      const order = { projectId, article: article.id, command: newId() };
      const done = await attempt(() => edit({ ...order, revision, facts: sent }));
      if (!done.ok) return setAnswer({ ...nothing, ...tell(done) });
      const next = done.value.revision;
      setKept({ facts: sent, revision: next });
      setFacts(sent);
      setAnswer({ ...nothing, saved: true });
      router.refresh();
      // Undone, it is the facts of before that are kept; that is an edit of its own, and not offered again.
      if (before !== null) offerUndo(() => send(before, next, null));
    });

  const save = () => {
    const fault = faultIn(facts);
    if (fault !== null) return setAnswer({ ...answer, fault, saved: false });
    const { other } = answer;
    send(facts, other?.revision ?? kept.revision, other?.facts ?? kept.facts);
  };
  const write = useCallback((fact: Partial<TypedFacts>) => {
    setFacts((before) => ({ ...before, ...fact }));
    setAnswer((before) => ({ ...before, saved: false, fault: cured(before.fault, fact) }));
  }, []);
  return { facts, write, save, pending, ...answer };
}

function useUndoOffer() {
  const t = useTranslations('articles.facts');
  const toast = useToast();
  return (undo: () => void) => toast({ title: t('saved'), undo });
}

function cured(fault: Fault | null, fact: Partial<TypedFacts>): Fault | null {
  return fault !== null && fault.field in fact ? null : fault;
}

type Refused = Extract<Awaited<ReturnType<EditFacts>>, { ok: false }>;

function tell(
  refused: Refused | { readonly ok: false; readonly refusal: 'unreachable' | 'broken' },
): Partial<Answer> {
  if ('field' in refused) return { fault: refused };
  if ('now' in refused) return { other: refused.now };
  return { refusal: refused.refusal };
}

function faultIn(facts: TypedFacts): Fault | null {
  const checked = checkFacts(facts);
  if (!checked.ok) return checked;
  const credit = readCredit(facts.credit);
  return credit.ok ? null : { ...credit, field: 'credit' };
}
