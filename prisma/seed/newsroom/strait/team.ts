/** What the team of the Japanese project has to do: some of it done, one layer returned, one article adjudicated. */
import type { DemoTeam } from '../shape-team';

export const team: DemoTeam = {
  assigner: 'shido',
  assignments: [
    { article: 'treaty-shiomachi', to: 'hanada', purpose: 'annotate', dueIn: -6 },
    { article: 'treaty-shiomachi', to: 'miike', purpose: 'annotate', dueIn: -6 },
    { article: 'treaty-shiomachi', to: 'usami', purpose: 'training', dueIn: -1 },
    { article: 'treaty-todai', to: 'hanada', purpose: 'annotate', dueIn: -3 },
    { article: 'treaty-todai', to: 'miike', purpose: 'annotate', dueIn: 1 },
    { article: 'blast-shiomachi', to: 'hanada', purpose: 'annotate', dueIn: -2 },
    { article: 'blast-shiomachi', to: 'miike', purpose: 'annotate', dueIn: -2 },
    { article: 'digest', to: 'hanada', purpose: 'annotate', dueIn: -1 },
    { article: 'explainer', to: 'hanada', purpose: 'annotate', dueIn: 2 },
    { article: 'explainer', to: 'miike', purpose: 'annotate', dueIn: 4 },
    { article: 'lease-kaiiki', to: 'hanada', purpose: 'annotate', dueIn: -1 },
    { article: 'lease-kaiiki', to: 'usami', purpose: 'annotate', dueIn: -1 },
    { article: 'lease-kaiiki', to: 'kurusu', purpose: 'review', dueIn: 1 },
  ],
  returns: [
    {
      article: 'treaty-todai',
      annotator: 'miike',
      reviewer: 'kurusu',
      reason:
        '見出しの引用に「繰り返し」のリンクがありません。本文の引用とつないでから、もう一度提出してください。密約の批判が意見になっている点も見直しをお願いします。',
    },
  ],
  adjudications: [
    {
      article: 'treaty-shiomachi',
      reviewer: 'kurusu',
      prefers: 'hanada',
      takes: ['treaty-shiomachi/m-lamp', 'treaty-shiomachi/m-first-visit'],
      leavesOut: ['treaty-shiomachi/caption'],
    },
  ],
  welcome: {
    from: 'shido',
    assigned: [
      { article: 'blast-shiomachi', purpose: 'review', dueIn: 2 },
      { article: 'lease-kaiiki', purpose: 'annotate', dueIn: 5 },
    ],
    comment: {
      by: 'kurusu',
      annotation: 'blast-shiomachi/weeks',
      text: '花田さんと意見が分かれています。段落の前の文にいる「複数の海事専門家」を話し手とみてよいか、決めてもらえますか。同じ形の文がほかの記事にも出てきます。',
    },
  },
};
