/** How far the English project's people trust whom, and what. */
import type { DemoGrade } from '../shape';

export const grades: readonly DemoGrade[] = [
  { source: 'meridel', grader: 'kurusu', value: 'B' },
  { source: 'ledger', grader: 'shido', value: 'B', reason: 'Shows its documents.' },
  {
    source: 'ledger',
    grader: 'kurusu',
    value: 'C',
    reason: 'One forged memo, taken back a week late.',
  },
  { source: 'at-nights', grader: 'whitlock', value: 'D', reason: 'Posts what others have filmed.' },
];
