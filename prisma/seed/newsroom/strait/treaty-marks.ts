/** Two layers on the signing of the agreement: the second one reads 早計だ as a denial, and the boast as an opinion. */
import { denied, fact, onContent, quoted } from '../mark';
import type { DemoLayer } from '../shape';

const SIGNED =
  'カルドヴィアのオルメント大統領とゼルカニアのマルヴィンデル首相は28日、カルドヴィアの首都ヴェルネグで会談し、ラズマ海峡の航行安全に関する協定に署名した。';
const FIELDS =
  '合意に基づき、両国は海峡での共同哨戒や海図の共有、漂流物の処理、港湾職員の相互研修など七つの分野で協力を広げ、沿岸警備の連携を強める。';
const ARTICLE =
  '協定では、いずれの国も積み荷の行き先を理由に相手国の船を差し止めず、事故が起きた際には12時間以内に互いの調査官を受け入れるとしている。';
const LAMP =
  '署名式でオルメント大統領は「海峡は国境ではなく通り道だ。きょうから両岸で一つの灯をともす」と述べた。';
const HOMEWORK =
  'マルヴィンデル首相は、歴代の政権が先送りしてきた宿題をようやく終えたと胸を張った。';
const SECRET =
  'カルドヴィアの野党「沿岸同盟」は28日の声明で、国民に知らせないまま軍港を開く密約が結ばれたと批判した。';
const NO_SECRET =
  'これに対し大統領府は「軍港に関する取り決めは、公表した文書にも、していない文書にも存在しない」と否定した。';
const TOO_SOON =
  'リオヴェク海事研究所のイェルタ首席研究員は、通航料がすぐに下がると考えるのは早計だと指摘する。';
const COMPENSATION =
  '関係筋によると、このとき凍結された補償金の扱いは協定から外され、年内に別の文書にまとめる方向で調整が続いている。';

export const treatyByHanada: DemoLayer = {
  article: 'treaty-shiomachi',
  annotator: 'hanada',
  submitted: true,
  annotations: [
    fact(
      'headline',
      'カルドヴィアとゼルカニア、ラズマ海峡の安全協定に署名　有効期間15年、共同哨戒で協力',
      {
        links: [onContent('repeats', { annotation: 'treaty-shiomachi/signed' })],
      },
    ),
    fact(
      'caption',
      '署名を終え、握手するカルドヴィアのオルメント大統領（右）とゼルカニアのマルヴィンデル首相＝28日、ヴェルネグの大統領府（代表撮影・東湾通信）',
      { note: '写真説明。' },
    ),
    fact('signed', SIGNED, { polarity: '+', certainty: 'certain' }),
    fact('term', '有効期間は15年で、両国の議会の承認を経て来年春に発効する。', {
      certainty: 'unknown',
    }),
    fact('fields', FIELDS, {
      certainty: 'unknown',
      note: 'これから行うと合意した内容。実現したかどうかは書かれていない。',
    }),
    quoted('article', 'agreement', ARTICLE, {
      cue: 'としている',
      directness: 'indirect',
      content: 'fact-like',
    }),
    fact('no-inspection', 'ただ、第三国の船に対する臨検の規定は盛り込まれなかった。', {
      polarity: '-',
      certainty: 'certain',
    }),
    fact('no-ceiling', '海運業界が求めてきた保険料の上限についても、具体的な言及はない。', {
      polarity: '-',
    }),
    quoted('lamp', 'olment', LAMP, {
      cue: 'と述べた',
      directness: 'direct',
      saidAt: '2026-10-28',
      saidWhere: 'ヴェルネグ（署名式）',
      content: 'opinion-like',
    }),
    quoted('homework', 'malvindel', HOMEWORK, {
      cue: 'と胸を張った',
      directness: 'indirect',
      saidAt: '2026-10-28',
      saidWhere: 'ヴェルネグ（署名式）',
      content: 'opinion-like',
    }),
    fact(
      'rivalry',
      '両国はケルモラ諸島周辺の漁業権をめぐって長く対立し、昨年７月にはゼルカニアの貨物船「アルデ３号」がカルドヴィア南部のオルヴィスク港に54日間留め置かれた。',
    ),
    quoted('compensation', 'kankeisuji', COMPENSATION, {
      cue: '関係筋によると',
      directness: 'indirect',
      content: 'fact-like',
      certainty: 'probable',
    }),
    quoted('secret', 'alliance', SECRET, {
      cue: 'と批判した',
      directness: 'indirect',
      saidAt: '2026-10-28',
      content: 'fact-like',
    }),
    denied('no-secret', 'k-presidency', NO_SECRET, {
      cue: 'と否定した',
      directness: 'direct',
      polarity: '-',
      links: [onContent('denies', { annotation: 'treaty-shiomachi/secret' })],
    }),
    quoted('too-soon', 'jelta', TOO_SOON, {
      cue: 'と指摘する',
      directness: 'indirect',
      content: 'opinion-like',
      note: '早計だ、は時期の評価。下がること自体は退けていないので引用とした。',
    }),
    quoted(
      'bulb',
      'jelta',
      '「灯台の電球を替えるのにも両国の署名が要る仕組みだ。船主が安くなったと感じるのは、早くて再来年だろう」',
      { directness: 'direct', content: 'opinion-like', certainty: 'probable' },
    ),
    fact('first-visit', 'ゼルカニアの首相がヴェルネグを訪れるのは９年ぶり。'),
    fact('return', 'マルヴィンデル氏は29日に帰国する。', { certainty: 'unknown' }),
  ],
};

export const treatyByMiike: DemoLayer = {
  article: 'treaty-shiomachi',
  annotator: 'miike',
  submitted: true,
  annotations: [
    fact('m-signed', SIGNED),
    fact('m-term', '有効期間は15年で、両国の議会の承認を経て来年春に発効する。'),
    quoted('m-fields', 'agreement', FIELDS, {
      cue: '合意に基づき',
      directness: 'indirect',
      note: '協定の中身の紹介なので、文書の発言とみた。',
    }),
    quoted('m-article', 'agreement', ARTICLE, { cue: 'としている', directness: 'indirect' }),
    fact('m-no-inspection', 'ただ、第三国の船に対する臨検の規定は盛り込まれなかった。', {
      polarity: '-',
    }),
    quoted(
      'm-lamp',
      'olment',
      '「海峡は国境ではなく通り道だ。きょうから両岸で一つの灯をともす」と述べた',
      { cue: 'と述べた', directness: 'direct' },
    ),
    { key: 'm-homework', quote: HOMEWORK, label: 'opinion' },
    quoted('m-compensation', 'kankeisuji', COMPENSATION, {
      cue: '関係筋によると',
      directness: 'indirect',
    }),
    quoted('m-secret', 'alliance', SECRET, { cue: 'と批判した', directness: 'indirect' }),
    denied('m-no-secret', 'k-presidency', NO_SECRET, {
      cue: 'と否定した',
      directness: 'direct',
      links: [onContent('denies', { annotation: 'treaty-shiomachi/m-secret' })],
    }),
    denied('m-too-soon', 'jelta', TOO_SOON, {
      cue: 'と指摘する',
      directness: 'indirect',
      links: [onContent('denies', { text: '協定の署名で通航料がすぐに下がる' })],
    }),
    quoted(
      'm-bulb',
      'jelta',
      '「灯台の電球を替えるのにも両国の署名が要る仕組みだ。船主が安くなったと感じるのは、早くて再来年だろう」',
      { directness: 'direct' },
    ),
    fact('m-first-visit', 'ゼルカニアの首相がヴェルネグを訪れるのは９年ぶり。'),
  ],
};
