/** What a codebook must be to be published: labels that can be told apart by name and by key. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { Bilingual, Label } from './label';

export type CodebookRefusal =
  | 'codebook-empty'
  | 'codebook-too-long'
  | 'label-name-empty'
  | 'label-name-too-long'
  | 'label-name-taken'
  | 'label-key-invalid'
  | 'label-key-taken'
  | 'definition-too-long';

/** In code points. */
export const longestLabelName = 40;
export const longestDefinition = 2_000;
/** More than a person can keep apart, and than there are keys for. */
export const mostLabels = 24;

export interface CodebookFault {
  readonly ok: false;
  readonly refusal: CodebookRefusal;
  /** Id of the label it is about; null where it is about all of them. */
  readonly label: string | null;
}

/** The labels with their names trimmed, in the order of precedence; or the first fault in that order. */
export function readLabels(
  raw: readonly Label[],
): { readonly ok: true; readonly value: readonly Label[] } | CodebookFault {
  if (raw.length === 0) return { ...refused('codebook-empty'), label: null };
  if (raw.length > mostLabels) return { ...refused('codebook-too-long'), label: null };
  const read: Label[] = [];
  for (const each of raw) {
    const label = { ...each, name: trimmed(each.name), definition: trimmed(each.definition) };
    const fault = faultOf(label, read);
    if (!fault.ok) return { ...fault, label: label.id };
    read.push(label);
  }
  return accepted(read);
}

function trimmed({ ja, en }: Bilingual): Bilingual {
  return { ja: ja.trim(), en: en.trim() };
}

function faultOf(label: Label, earlier: readonly Label[]): Outcome<null, CodebookRefusal> {
  const { name, key, definition } = label;
  const names = [name.ja, name.en];
  if (names.includes('')) return refused('label-name-empty');
  if (names.some((one) => [...one].length > longestLabelName))
    return refused('label-name-too-long');
  if (earlier.some((one) => one.name.ja === name.ja || one.name.en === name.en)) {
    return refused('label-name-taken');
  }
  // A letter or a digit that every keyboard types without a modifier.
  if (!/^[a-z0-9]$/.test(key)) return refused('label-key-invalid');
  if (earlier.some((one) => one.key === key)) return refused('label-key-taken');
  const tooLong = [definition.ja, definition.en].some((one) => [...one].length > longestDefinition);
  return tooLong ? refused('definition-too-long') : accepted(null);
}
