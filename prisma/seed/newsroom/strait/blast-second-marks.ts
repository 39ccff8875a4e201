/** A second analyst on the explosion: sees the unverified number as a denial, splits other clauses, leaves the town out. */
import { denied, fact, onContent, quoted } from '../mark';
import type { DemoAnnotation } from '../shape';

export const blastSecond: readonly DemoAnnotation[] = [
  fact(
    'm-fire',
    'カルドヴィア南部オルヴィスク港の南埠頭にある燃料基地で３日深夜、大きな爆発があり、火は４日昼になっても消えていない。',
  ),
  fact('m-toll', '内務省は４日、港湾職員や消防士ら14人が死亡し、37人がけがをしたと発表した。', {
    note: '公的な発表なので事実とした。',
  }),
  quoted(
    'm-union-toll',
    'union',
    '一方、オルヴィスク港湾労働者組合は、夜勤の名簿と照らし合わせた結果、死者は少なくとも40人に上ると主張している。',
    { cue: 'と主張している', directness: 'indirect', content: 'fact-like' },
  ),
  denied('m-unverified', 'towan', '東湾通信は、これらの数字を独自に確認できていない。', {
    links: [onContent('denies', { annotation: 'blast-shiomachi/m-union-toll' })],
  }),
  quoted(
    'm-drones',
    'k-defence',
    'カルドヴィア国防省は４日午前の声明で、海側から低空で近づいた無人機２機が第３タンクに突入したと発表した。',
    { cue: 'と発表した', directness: 'indirect', content: 'fact-like' },
  ),
  fact('m-no-evidence', '同省は機体の残骸や映像などの証拠を示していない。', { polarity: '-' }),
  denied(
    'm-no-ships',
    'z-defence',
    'これに対し、ゼルカニアの国防省は「わが国の部隊は３日夜、海峡の東側に船も航空機も出していない」と関与を否定した。',
    {
      cue: '否定した',
      directness: 'direct',
      links: [onContent('denies', { annotation: 'blast-shiomachi/m-drones' })],
    },
  ),
  quoted(
    'm-mistaken',
    'malvindel',
    'マルヴィンデル首相は４日、議会で「署名したばかりの協定をわれわれが壊したがっていると考えるのは誤解だ」と述べ、国際的な調査団の受け入れを求めた。',
    { cue: 'と述べ', directness: 'direct', content: 'opinion-like' },
  ),
  denied(
    'm-not-accident',
    'olment',
    'カルドヴィアのオルメント大統領は同日夜のテレビ演説で「これは事故ではない。港を狙った者は、港で暮らす家族を狙ったのだ」と非難した',
    {
      cue: 'と非難した',
      directness: 'direct',
      links: [onContent('denies', { text: '爆発は事故だった' })],
    },
  ),
  fact('m-not-named', 'ゼルカニアを名指しすることは避けた。', { polarity: '-' }),
  {
    key: 'm-old-pipes',
    quote: '港の関係者の間では、老朽化した設備が原因だという見方も消えていない。',
    label: 'opinion',
  },
  quoted(
    'm-valve',
    'port-insider',
    '港湾局の内情を知る関係者は、第３タンクの弁は９月の点検で「要交換」とされていたと話す。',
    { cue: 'と話す', directness: 'indirect', content: 'fact-like' },
  ),
  quoted('m-record', 'inspection', '点検記録には「仮補修にて運用継続」との記載がある。', {
    cue: 'との記載がある',
    directness: 'direct',
  }),
  fact(
    'm-rules',
    '港湾局が2024年に定めた安全規程では、要交換の設備は72時間以内に使用を止めなければならないとしている。',
  ),
  quoted(
    'm-dovan-silent',
    'dovan',
    'ミルカ・ドーヴァン港湾局長は、記録についてのコメントの求めに応じていない。',
    { directness: 'indirect' },
  ),
  quoted(
    'm-bernsk-refused',
    'bernsk',
    '基地を運営するベルンスク燃料は「捜査に関わるため答えられない」として、点検の経緯を明らかにすることを拒んだ。',
    { cue: 'として', directness: 'mixed' },
  ),
  quoted(
    'm-ragnesh',
    'ragnesh',
    '組合のペトル・ラグネシュ委員長は４日、病院の前で記者団に「夜勤の班長は運ばれる前に『先に空が光って、それから音が来た』と言った。弁の話を持ち出す人は、その順番を説明してほしい」と訴えた。',
    { cue: 'と訴えた', directness: 'direct' },
  ),
  quoted(
    'm-camera',
    'tele-orvisk',
    '一方、地元テレビ局「テレ・オルヴィスク」は、近くの倉庫の防犯カメラには空から近づく物体は映っていなかったと報じた。',
    { cue: 'と報じた', directness: 'indirect' },
  ),
  fact(
    'm-footage',
    'SNSに投稿された映像には、白い閃光（せんこう）が二度走り、桟橋のクレーンが傾く様子が映っている。',
  ),
  quoted(
    'm-experts',
    'experts',
    '複数の海事専門家は、無人機でも配管の事故でも同じ壊れ方はしうるとみている。',
    { cue: 'とみている', directness: 'indirect' },
  ),
  fact(
    'm-delay',
    '先月28日に署名された航行安全協定の審議は12月に始まる予定だが、日程の見直しは避けられない情勢だ。',
  ),
];
