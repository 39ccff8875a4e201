/** What the reviewer of the English project said of some annotations, with the analysts' answers. */
import type { DemoVerdict } from '../shape';

export const verdicts: readonly DemoVerdict[] = [
  {
    annotation: 'memo-ledger/p-operation',
    reviewer: 'kurusu',
    verdict: 'change',
    label: 'quote',
    comment:
      'She attacks the motive and leaves the content alone. Rule 6: a quote, with a link contradicts.',
    answers: [
      { by: 'pellow', text: 'Agreed. “Cheap operation” sounded like a no, but it never says no.' },
    ],
  },
  {
    annotation: 'memo-ledger/p-declined',
    reviewer: 'kurusu',
    verdict: 'change',
    label: 'quote',
    comment:
      'Declining is something they said (rule 12). The embassy that did not reply is the fact.',
  },
  {
    annotation: 'memo-ledger/p-timing',
    reviewer: 'kurusu',
    verdict: 'change',
    label: 'quote',
    comment: 'The analysts believe it, not the writer: a group’s view is a quote (rule 22).',
    answers: [
      { by: 'pellow', text: 'Who are these analysts, though? I will mark the speaker as unnamed.' },
    ],
  },
  {
    annotation: 'memo-ledger/addressed',
    reviewer: 'kurusu',
    verdict: 'accept',
    comment: '“Disputed that” rejects a proposition we can point to. Denial is right.',
  },
  {
    annotation: 'memo-ledger/wrong-to-think',
    reviewer: 'kurusu',
    verdict: 'accept',
    comment: 'The indirect cousin of rule 7.',
  },
  {
    annotation: 'memo-ledger/p-oxygen',
    reviewer: 'kurusu',
    verdict: 'reject',
    comment: '“Most of the oxygen” is the writer’s verdict. I keep the other mark, opinion.',
    answers: [
      { by: 'pellow', text: 'Could we split it? The date of publication is a plain fact.' },
    ],
  },
];
