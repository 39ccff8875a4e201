/** What is claimed of the explosion, by whom, with which number: the first half of a layer. */
import { denied, fact, onContent, onUtterance, quoted } from '../mark';
import type { DemoAnnotation } from '../shape';

export const blastClaims: readonly DemoAnnotation[] = [
  fact('headline-toll', 'オルヴィスク港の燃料基地で爆発、14人死亡', {
    links: [onContent('repeats', { annotation: 'blast-shiomachi/toll' })],
  }),
  quoted('headline-drone', 'k-defence', 'カルドヴィア「無人機の攻撃」', {
    directness: 'direct',
    content: 'fact-like',
    links: [onUtterance('repeats', { annotation: 'blast-shiomachi/drones' })],
  }),
  denied('headline-denial', 'z-defence', 'ゼルカニアは関与を否定', {
    cue: '否定',
    directness: 'indirect',
    links: [onUtterance('repeats', { annotation: 'blast-shiomachi/no-ships' })],
  }),
  fact(
    'fire',
    'カルドヴィア南部オルヴィスク港の南埠頭にある燃料基地で３日深夜、大きな爆発があり、火は４日昼になっても消えていない。',
    { certainty: 'certain' },
  ),
  quoted(
    'toll',
    'k-interior',
    '内務省は４日、港湾職員や消防士ら14人が死亡し、37人がけがをしたと発表した。',
    { cue: 'と発表した', directness: 'indirect', saidAt: '2026-11-04', content: 'fact-like' },
  ),
  quoted(
    'union-toll',
    'union',
    '一方、オルヴィスク港湾労働者組合は、夜勤の名簿と照らし合わせた結果、死者は少なくとも40人に上ると主張している。',
    {
      cue: 'と主張している',
      directness: 'indirect',
      content: 'fact-like',
      links: [onContent('contradicts', { annotation: 'blast-shiomachi/toll' })],
    },
  ),
  fact('unverified', '東湾通信は、これらの数字を独自に確認できていない。', {
    polarity: '-',
    note: '確認できないことは否定でも矛盾でもない。',
    links: [
      onContent('could-not-verify', { annotation: 'blast-shiomachi/toll' }),
      onContent('could-not-verify', { annotation: 'blast-shiomachi/union-toll' }),
    ],
  }),
  quoted(
    'drones',
    'k-defence',
    'カルドヴィア国防省は４日午前の声明で、海側から低空で近づいた無人機２機が第３タンクに突入したと発表した。',
    { cue: 'と発表した', directness: 'indirect', saidAt: '2026-11-04', content: 'fact-like' },
  ),
  fact('no-evidence', '同省は機体の残骸や映像などの証拠を示していない。', { polarity: '-' }),
  denied(
    'no-ships',
    'z-defence',
    'これに対し、ゼルカニアの国防省は「わが国の部隊は３日夜、海峡の東側に船も航空機も出していない」と関与を否定した。',
    {
      cue: '否定した',
      directness: 'mixed',
      polarity: '-',
      links: [
        onContent(
          'denies',
          { text: '爆発はゼルカニアの攻撃による' },
          'カルドヴィア国防省は名指ししていない。退けられているのは出回っている見方。',
        ),
        onContent('contradicts', { annotation: 'blast-shiomachi/drones' }),
      ],
    },
  ),
  denied(
    'mistaken',
    'malvindel',
    'マルヴィンデル首相は４日、議会で「署名したばかりの協定をわれわれが壊したがっていると考えるのは誤解だ」と述べ、国際的な調査団の受け入れを求めた。',
    {
      cue: 'と述べ',
      directness: 'mixed',
      saidAt: '2026-11-04',
      saidWhere: 'リオヴェク（議会）',
      links: [onContent('denies', { text: 'ゼルカニアは署名したばかりの協定を壊したがっている' })],
    },
  ),
  quoted(
    'not-accident',
    'olment',
    'カルドヴィアのオルメント大統領は同日夜のテレビ演説で「これは事故ではない。港を狙った者は、港で暮らす家族を狙ったのだ」と非難したが、ゼルカニアを名指しすることは避けた。',
    {
      cue: 'と非難した',
      directness: 'direct',
      saidAt: '2026-11-04',
      saidWhere: 'テレビ演説',
      content: 'opinion-like',
      note: '「これは事故ではない」は事故説の否定とも読める。内側に別の印を付けた。',
    },
  ),
  denied('not-accident-core', 'olment', 'これは事故ではない。', {
    directness: 'direct',
    polarity: '-',
    links: [onContent('denies', { annotation: 'blast-shiomachi/old-pipes' })],
  }),
  quoted(
    'old-pipes',
    'port-people',
    '港の関係者の間では、老朽化した設備が原因だという見方も消えていない。',
    {
      cue: '見方も消えていない',
      directness: 'indirect',
      content: 'opinion-like',
      certainty: 'possible',
    },
  ),
  quoted(
    'valve',
    'port-insider',
    '港湾局の内情を知る関係者は、第３タンクの弁は９月の点検で「要交換」とされていたと話す。',
    { cue: 'と話す', directness: 'mixed', content: 'fact-like' },
  ),
  quoted('record', 'inspection', '点検記録には「仮補修にて運用継続」との記載がある。', {
    cue: 'との記載がある',
    directness: 'direct',
    content: 'fact-like',
    links: [onContent('corroborates', { annotation: 'blast-shiomachi/valve' })],
  }),
  quoted(
    'rules',
    'safety-rules',
    '港湾局が2024年に定めた安全規程では、要交換の設備は72時間以内に使用を止めなければならないとしている。',
    { cue: 'としている', directness: 'indirect', content: 'fact-like' },
  ),
  fact(
    'dovan-silent',
    'ミルカ・ドーヴァン港湾局長は、記録についてのコメントの求めに応じていない。',
    { polarity: '-', note: '応じていない、は事実。拒否とは区別する。' },
  ),
  quoted(
    'bernsk-refused',
    'bernsk',
    '基地を運営するベルンスク燃料は「捜査に関わるため答えられない」として、点検の経緯を明らかにすることを拒んだ。',
    { cue: 'として', directness: 'mixed' },
  ),
];
