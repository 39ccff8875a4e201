/** What the reviewer of the Japanese project said of some annotations, with the analysts' answers. */
import type { DemoVerdict } from '../shape';

export const verdicts: readonly DemoVerdict[] = [
  {
    annotation: 'treaty-shiomachi/no-secret',
    reviewer: 'kurusu',
    verdict: 'accept',
    comment: '退けている相手が「沿岸同盟」の批判だと特定できるので、否定でよいと思います。',
  },
  {
    annotation: 'treaty-shiomachi/m-too-soon',
    reviewer: 'kurusu',
    verdict: 'change',
    label: 'quote',
    comment:
      '「早計だ」は時期の評価で、下がるという命題を退けてはいません。規則７の「誤解だ」とは分けましょう。',
    answers: [
      {
        by: 'miike',
        text: '規則７と同じ形に見えたので否定にしました。「早計」は含めない、と規則に一行足せますか。',
      },
      { by: 'kurusu', text: '賛成です。次の版の規則集に例として入れます。' },
    ],
  },
  {
    annotation: 'treaty-shiomachi/m-homework',
    reviewer: 'kurusu',
    verdict: 'change',
    label: 'quote',
    comment: '「と胸を張った」が手がかりです。かぎ括弧がなくても引用です（規則２）。',
    answers: [{ by: 'miike', text: '了解しました。話し手も首相に直します。' }],
  },
  {
    annotation: 'treaty-shiomachi/m-fields',
    reviewer: 'kurusu',
    verdict: 'change',
    label: 'fact',
    comment:
      '協定が主語の「としている」文ではなく、合意された予定です。規則16により事実、確度は不明としてください。',
  },
  {
    annotation: 'blast-shiomachi/m-toll',
    reviewer: 'kurusu',
    verdict: 'change',
    label: 'quote',
    comment: '公的な発表でも引用です（規則10）。話し手は内務省。',
    answers: [{ by: 'miike', text: 'はい。発表の中身と発表したことを分けて考えるようにします。' }],
  },
  {
    annotation: 'blast-shiomachi/m-unverified',
    reviewer: 'kurusu',
    verdict: 'change',
    label: 'fact',
    comment:
      '「確認できていない」は否定でも矛盾でもありません。リンクは「確認できず」に替えてください。対象は両方の数字です。',
  },
  {
    annotation: 'blast-shiomachi/m-dovan-silent',
    reviewer: 'kurusu',
    verdict: 'reject',
    comment: '応じていないだけで、局長は何も言っていません。花田さんの印（事実）を採ります。',
  },
  {
    annotation: 'blast-shiomachi/mistaken',
    reviewer: 'kurusu',
    verdict: 'accept',
    comment: '括弧の中で命題を退けているので否定です。対象を文章で書いてくれて助かりました。',
  },
  {
    annotation: 'blast-shiomachi/weeks',
    reviewer: 'kurusu',
    verdict: 'change',
    comment:
      'ラベルは引用のままで、話し手は直前の「複数の海事専門家」と読むのが自然ではないでしょうか。',
    answers: [
      {
        by: 'hanada',
        text: '段落は同じですが、文に話し手がないので迷いました。話し手の候補として残し、確度を下げるのでは足りませんか。',
      },
    ],
  },
  {
    annotation: 'lease-kaiiki/motive',
    reviewer: 'kurusu',
    verdict: 'accept',
    comment: '中身に触れずに動機だけを攻撃しています。矛盾のリンクで十分です。',
  },
  {
    annotation: 'digest/who-gains',
    reviewer: 'kurusu',
    verdict: 'change',
    label: 'quote',
    comment: 'すぐ上の投稿の文面がそのまま続いているので、投稿者の発言として扱いましょう。',
    answers: [
      {
        by: 'hanada',
        text: '一文目は投稿と同じですが、二文目以降は投稿にありません。二文目は事実のまま残します。',
      },
    ],
  },
];
