/** How far the Japanese project's people trust whom, and what: they do not always agree. */
import type { DemoGrade } from '../shape';

export const grades: readonly DemoGrade[] = [
  { source: 'towan', grader: 'kurusu', value: 'B' },
  {
    source: 'towan',
    grader: 'shido',
    value: 'C',
    reason: '海峡の件では、当局の発表をそのまま流した配信が二度あった。',
  },
  {
    source: 'meridel',
    grader: 'kurusu',
    value: 'B',
    reason: '訂正が早く、訂正したことを隠さない。',
  },
  {
    source: 'zeltel',
    grader: 'kurusu',
    value: 'E',
    reason: 'ゼルカニア政府の通信社で、独自に確かめた形跡がない。',
  },
  { source: 'kankeisuji', grader: 'kurusu', value: 'F' },
  {
    source: 'port-insider',
    grader: 'hanada',
    value: 'C',
    reason: '荷役の記録と話が合っている。',
  },
  { source: 'at-kamome', grader: 'shido', value: 'F', reason: '誰なのかが分からない。' },
  { annotation: 'treaty-shiomachi/signed', grader: 'hanada', value: '2' },
  {
    annotation: 'treaty-shiomachi/signed',
    grader: 'kurusu',
    value: '1',
    reason: '署名式は二社の記者がそれぞれ見ている。',
  },
  { annotation: 'treaty-shiomachi/no-secret', grader: 'hanada', value: '3' },
  {
    annotation: 'treaty-shiomachi/no-secret',
    grader: 'kurusu',
    value: '4',
    reason: '否定したのは当事者だけで、文書は公開されていない。',
  },
  { annotation: 'treaty-shiomachi/lamp', grader: 'hanada', value: '6' },
];
