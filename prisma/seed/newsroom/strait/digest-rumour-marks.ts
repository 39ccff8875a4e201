/** The digest's second half: insinuation, a rumour with its denial, a survey ship, the keeper's own aside. */
import { denied, fact, noStatement, onContent, onUtterance, opinion, quoted } from '../mark';
import type { DemoAnnotation } from '../shape';

export const digestRumour: readonly DemoAnnotation[] = [
  quoted('unnatural', 'at-midnight', 'この三つがつながっていないと考えるほうが不自然だ。', {
    occurrence: 1,
    directness: 'direct',
    saidAt: '2026-11-05',
    content: 'opinion-like',
    note: '投稿者の推測。まとめた人の声ではないので引用。',
  }),
  opinion('who-gains', '我々は皆、誰が得をするのかを見ていない。', {
    occurrence: 2,
    certainty: 'possible',
    note: '転載か管理人の文か、区別がつかない。迷ったので意見にした。',
  }),
  fact('shares-rose', '保険会社の株は４日だけで11％上がった。', {
    note: '投稿の続きか管理人の加筆かは不明。',
  }),
  quoted(
    'burnt-once',
    'hearsay',
    'ある造船所の社長は先月の会食で「港は一度燃えたほうが早く新しくなる」と漏らしたそうだ。',
    {
      cue: 'と漏らしたそうだ',
      relay: ['at-midnight'],
      directness: 'direct',
      content: 'opinion-like',
      certainty: 'possible',
    },
  ),
  fact('budget', '全部、爆発の前から予算書に載っていた。'),
  opinion('too-neat', '偶然にしては手回しが良すぎる。'),
  denied(
    'headline-denied',
    'vestarim',
    '「港は一度燃えたほうが」発言、造船所社長が否定　「会食に出ていない」',
    {
      cue: 'が否定',
      relay: ['at-kaiiki'],
      directness: 'mixed',
      links: [
        onUtterance('repeats', { annotation: 'digest/never-said' }),
        onUtterance('denies', { annotation: 'digest/burnt-once' }),
      ],
    },
  ),
  denied(
    'never-said',
    'vestarim',
    'カルドヴィアの造船会社ロンネ造船のオド・ヴェスタリム社長は6日、SNSで広まった自身の発言とされる言葉について「言っていない。会食があったという日は入院していた」と全面的に否定した。',
    {
      cue: '否定した',
      relay: ['at-kaiiki'],
      directness: 'direct',
      saidAt: '2026-11-06',
      polarity: '-',
      links: [onUtterance('denies', { annotation: 'digest/burnt-once' })],
    },
  ),
  fact('receipt', '同社は病院の領収書の写しを公開した。', {
    links: [onContent('corroborates', { annotation: 'digest/never-said' })],
  }),
  quoted(
    'second-hand',
    'at-midnight',
    '投稿者は海域トゥデイの取材に「人づてに聞いた話を書いた」と答えた。',
    { cue: 'と答えた', relay: ['at-kaiiki'], directness: 'direct', content: 'fact-like' },
  ),
  fact(
    'shares',
    '投稿は６日夕までに１万２千回以上共有されたが、訂正の投稿はその20分の1ほどしか共有されていない。',
  ),
  fact('ship-headline', 'イスタレン連合、海峡に調査船を派遣へ　両国に受け入れを要請', {
    certainty: 'unknown',
    links: [onContent('repeats', { annotation: 'digest/ship' })],
  }),
  quoted(
    'ship',
    'brinde',
    'イスタレン連合のオルガ・ブリンデ議長は6日、ラズマ海峡の水質を調べるため調査船1隻を送る用意があると表明しました。',
    {
      cue: 'と表明しました',
      relay: ['towan', 'at-towan'],
      directness: 'indirect',
      saidAt: '2026-11-06',
      content: 'fact-like',
    },
  ),
  quoted(
    'flag',
    'brinde',
    '議長は「これは捜査ではなく、油の広がりを測る作業だ。旗の色は関係ない」と述べました。',
    {
      cue: 'と述べました',
      relay: ['towan', 'at-towan'],
      directness: 'direct',
      saidAt: '2026-11-06',
      content: 'opinion-like',
    },
  ),
  quoted(
    'reluctant',
    'istaren-official',
    '連合の当局者は匿名を条件に、カルドヴィア側が調査船の入域に難色を示していることを明らかにしました。',
    {
      cue: '明らかにしました',
      relay: ['towan', 'at-towan'],
      directness: 'indirect',
      content: 'fact-like',
    },
  ),
  quoted(
    'lower-flag',
    'voskal',
    'カルドヴィアのヴォスカル報道官は同日の会見で「議長から『旗の色は関係ない』と電話で聞いた。ならば旗を下ろして来ればよい」と述べ、受け入れに慎重な姿勢を示しました。',
    {
      cue: 'と述べ',
      relay: ['towan', 'at-towan'],
      directness: 'mixed',
      saidAt: '2026-11-06',
      content: 'opinion-like',
    },
  ),
  quoted('flag-by-phone', 'brinde', '『旗の色は関係ない』', {
    directness: 'direct',
    relay: ['voskal', 'towan', 'at-towan'],
    links: [onUtterance('repeats', { annotation: 'digest/flag' })],
  }),
  opinion(
    'slick',
    '一方、油膜はすでに港の外に10キロほど広がっているとみられ、漁への影響は長引きそうです。',
    { certainty: 'probable' },
  ),
  quoted(
    'tag-flag',
    'brinde',
    'ブリンデ議長「これは捜査ではなく、油の広がりを測る作業だ。旗の色は関係ない」',
    {
      directness: 'direct',
      note: 'ハッシュタグの要約。',
      links: [onUtterance('repeats', { annotation: 'digest/flag' })],
    },
  ),
  fact('cat', '港の猫「班長」無事でした🐈 倉庫の裏で毛づくろい中。'),
  noStatement(
    'keeper-late',
    '🇯🇵管理人より：毎日更新のつもりが三日分まとめてになってしまいました。',
  ),
  noStatement('keeper-sorry', 'すみません。'),
  opinion('keeper', 'それにしても、どの記事も「確認できていない」ばかり。'),
  opinion('keeper-short', '確認する人のほうが足りとらんのじゃなかろうか。'),
];
