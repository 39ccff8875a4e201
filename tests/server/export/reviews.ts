/** What was said about the annotations of the exported body: verdicts, comments. */
import { annotations, at, idOf, labels, people, projectId } from './ids';

export function verdictRows() {
  const by = { projectId, annotationRevision: 2 };
  const owner = { ...by, reviewerId: people.owner, at: at(50) };
  return [
    {
      ...owner,
      annotationId: annotations.outer,
      verdict: 'change',
      change: { label: labels.fact },
    },
    { ...owner, annotationId: annotations.inner, verdict: 'change', change: { label: null } },
    {
      ...owner,
      annotationId: annotations.twin,
      verdict: 'reject',
      comment: '=根拠がない',
      withdrawnAt: at(51),
    },
    {
      ...by,
      annotationId: annotations.outer,
      reviewerId: people.colleague,
      verdict: 'reject',
      comment: '@逆です',
      error: 'speaker',
      rule: 3,
      at: at(49),
    },
  ] as const;
}

export function commentRows() {
  const settled = { resolvedAt: at(54), resolvedById: people.owner };
  const comment = (n: number, authorId: string, body: string) => ({
    ...{ projectId, id: idOf('7', n), annotationId: annotations.outer, authorId, body },
    createdAt: at(52),
  });
  return [
    { ...comment(1, people.analyst, '確かめました。\r\n「市」の発言です。'), ...settled },
    { ...comment(2, people.owner, '=1+1'), threadId: idOf('7', 1) },
    comment(4, people.owner, 'まだ答えがありません。'),
    { ...comment(3, people.owner, '取り下げた言葉'), withdrawnAt: at(53) },
  ];
}
