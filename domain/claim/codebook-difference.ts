/** How one version of a codebook differs from another: what analysts have to know before they go on. */
import type { Label } from './label';

export const labelParts = ['name', 'key', 'colour', 'line', 'definition'] as const;
export type LabelPart = (typeof labelParts)[number];

export type LabelDifference =
  | { readonly kind: 'added'; readonly label: Label }
  | { readonly kind: 'removed'; readonly label: Label }
  | {
      readonly kind: 'changed';
      readonly label: Label;
      readonly before: Label;
      readonly parts: readonly LabelPart[];
    }
  /** Its precedence among the labels that both versions have; counted from 0. */
  | { readonly kind: 'moved'; readonly label: Label; readonly from: number; readonly to: number };

/** Every difference by label id, in the order of the later version, removed labels last. */
export function compareLabels(
  before: readonly Label[],
  after: readonly Label[],
): readonly LabelDifference[] {
  const was = new Map(before.map((label) => [label.id, label]));
  const ids = new Set(after.map(({ id }) => id));
  const common = { before: orderOf(before, ids), after: orderOf(after, new Set(was.keys())) };
  return [
    ...after.flatMap((label) => differencesOf(label, was.get(label.id), common)),
    ...before
      .filter(({ id }) => !ids.has(id))
      .map((label) => ({ kind: 'removed', label }) as const),
  ];
}

function orderOf(labels: readonly Label[], among: ReadonlySet<string>): readonly string[] {
  return labels.map(({ id }) => id).filter((id) => among.has(id));
}

function differencesOf(
  label: Label,
  before: Label | undefined,
  common: { readonly before: readonly string[]; readonly after: readonly string[] },
): LabelDifference[] {
  if (before === undefined) return [{ kind: 'added', label }];
  const differences: LabelDifference[] = [];
  const parts = labelParts.filter((part) => spelt(label[part]) !== spelt(before[part]));
  if (parts.length > 0) differences.push({ kind: 'changed', label, before, parts });
  const [from, to] = [common.before.indexOf(label.id), common.after.indexOf(label.id)];
  if (from !== to) differences.push({ kind: 'moved', label, from, to });
  return differences;
}

function spelt(part: Label[LabelPart]): string {
  return typeof part === 'string' ? part : JSON.stringify([part.ja, part.en]);
}
