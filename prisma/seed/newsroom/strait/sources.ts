/** Who speaks and who relays in the Japanese project: people, offices, documents, accounts, those who stay unnamed. */
import type { DemoSource } from '../shape';
import { presses } from './presses';

const KARDOVIA = 'カルドヴィア';
const ZELKANIA = 'ゼルカニア';
const ISTAREN = 'イスタレン連合';

const offices: readonly DemoSource[] = [
  {
    key: 'k-presidency',
    kind: 'office',
    name: 'カルドヴィア大統領府',
    aliases: ['大統領府'],
    country: KARDOVIA,
  },
  { key: 'k-foreign', kind: 'office', name: 'カルドヴィア外務省', country: KARDOVIA },
  {
    key: 'k-interior',
    kind: 'office',
    name: 'カルドヴィア内務省',
    aliases: ['内務省'],
    country: KARDOVIA,
  },
  { key: 'k-defence', kind: 'office', name: 'カルドヴィア国防省', country: KARDOVIA },
  {
    key: 'k-energy',
    kind: 'office',
    name: 'カルドヴィアエネルギー省',
    aliases: ['エネルギー省'],
    country: KARDOVIA,
  },
  {
    key: 'k-fire',
    kind: 'office',
    name: 'カルドヴィア消防庁',
    aliases: ['消防庁'],
    country: KARDOVIA,
  },
  {
    key: 'port-authority',
    kind: 'office',
    name: 'オルヴィスク港湾局',
    aliases: ['港湾局'],
    country: KARDOVIA,
  },
  {
    key: 'city-hall',
    kind: 'office',
    name: 'オルヴィスク市役所',
    aliases: ['役所'],
    country: KARDOVIA,
  },
  { key: 'alliance', kind: 'office', name: '沿岸同盟', country: KARDOVIA },
  {
    key: 'union',
    kind: 'office',
    name: 'オルヴィスク港湾労働者組合',
    aliases: ['組合', '労組'],
    country: KARDOVIA,
  },
  { key: 'bernsk', kind: 'office', name: 'ベルンスク燃料', country: KARDOVIA },
  { key: 'ronne', kind: 'office', name: 'ロンネ造船', country: KARDOVIA },
  {
    key: 'z-government',
    kind: 'office',
    name: 'ゼルカニア政府',
    aliases: ['ゼルカニア側'],
    country: ZELKANIA,
  },
  { key: 'z-defence', kind: 'office', name: 'ゼルカニア国防省', country: ZELKANIA },
  { key: 'liovek-institute', kind: 'office', name: 'リオヴェク海事研究所', country: ZELKANIA },
  { key: 'istaren', kind: 'office', name: ISTAREN, aliases: ['連合'], country: ISTAREN },
  { key: 'retailers', kind: 'office', name: '灯油販売店の団体' },
];

const people: readonly DemoSource[] = [
  {
    key: 'olment',
    kind: 'person',
    name: 'ダリス・オルメント',
    aliases: ['オルメント大統領', 'オルメント氏', 'Daris Olment'],
    affiliation: 'k-presidency',
    country: KARDOVIA,
  },
  {
    key: 'voskal',
    kind: 'person',
    name: 'イレーナ・ヴォスカル',
    aliases: ['ヴォスカル報道官', 'Irena Voskal'],
    affiliation: 'k-foreign',
    country: KARDOVIA,
  },
  {
    key: 'fermeli',
    kind: 'person',
    name: 'ダグ・フェルメリ',
    aliases: ['フェルメリ報道官', 'Dag Fermeli'],
    affiliation: 'k-defence',
    country: KARDOVIA,
  },
  {
    key: 'dovan',
    kind: 'person',
    name: 'ミルカ・ドーヴァン',
    aliases: ['ドーヴァン港湾局長', 'Milka Dovan'],
    affiliation: 'port-authority',
    country: KARDOVIA,
  },
  {
    key: 'ragnesh',
    kind: 'person',
    name: 'ペトル・ラグネシュ',
    aliases: ['ラグネシュ委員長', 'Petr Ragnesh'],
    affiliation: 'union',
    country: KARDOVIA,
  },
  {
    key: 'simkan',
    kind: 'person',
    name: 'ノエラ・シムカン',
    aliases: ['シムカンさん'],
    country: KARDOVIA,
  },
  {
    key: 'tremlek',
    kind: 'person',
    name: 'カイ・トレムレク',
    aliases: ['トレムレク編集長', 'Kai Tremlek'],
    affiliation: 'verneg-posta',
    country: KARDOVIA,
  },
  {
    key: 'vestarim',
    kind: 'person',
    name: 'オド・ヴェスタリム',
    aliases: ['ロンネ造船社長'],
    affiliation: 'ronne',
    country: KARDOVIA,
  },
  {
    key: 'malvindel',
    kind: 'person',
    name: 'テオ・マルヴィンデル',
    aliases: ['マルヴィンデル首相', 'マルヴィンデル氏', 'Teo Malvindel'],
    affiliation: 'z-government',
    country: ZELKANIA,
  },
  {
    key: 'juresk',
    kind: 'person',
    name: 'ハーノ・ジュレスク',
    aliases: ['特使', 'ジュレスク前国防相'],
    affiliation: 'z-government',
    country: ZELKANIA,
  },
  {
    key: 'polvanen',
    kind: 'person',
    name: 'リサ・ポルヴァネン',
    aliases: ['ポルヴァネン報道官', 'Lisa Polvanen'],
    affiliation: 'z-government',
    country: ZELKANIA,
  },
  {
    key: 'jelta',
    kind: 'person',
    name: 'イェルタ首席研究員',
    affiliation: 'liovek-institute',
    country: ZELKANIA,
  },
  {
    key: 'brinde',
    kind: 'person',
    name: 'オルガ・ブリンデ',
    aliases: ['ブリンデ議長'],
    affiliation: 'istaren',
    country: ISTAREN,
  },
  { key: 'kujihara', kind: 'person', name: '久慈原透', aliases: ['久慈原透准教授'] },
];

const documents: readonly DemoSource[] = [
  { key: 'agreement', kind: 'document', name: 'ラズマ海峡航行安全協定', aliases: ['協定'] },
  {
    key: 'inspection',
    kind: 'document',
    name: '第３タンク点検記録',
    affiliation: 'port-authority',
  },
  {
    key: 'safety-rules',
    kind: 'document',
    name: '港湾局安全規程（2024年）',
    affiliation: 'port-authority',
  },
  {
    key: 'complaints',
    kind: 'document',
    name: 'オルヴィスク市の苦情処理記録',
    affiliation: 'city-hall',
  },
  { key: 'memo', kind: 'document', name: '北埠頭に関する覚書（写し）' },
];

const unnamed: readonly DemoSource[] = [
  { key: 'kankeisuji', kind: 'unnamed', name: '関係筋' },
  { key: 'hearsay', kind: 'unnamed', name: '伝聞（話し手の記載なし）' },
  {
    key: 'port-insider',
    kind: 'unnamed',
    name: '港湾局の内情を知る関係者',
    affiliation: 'port-authority',
  },
  { key: 'port-people', kind: 'unnamed', name: '港の関係者' },
  { key: 'foreman', kind: 'unnamed', name: '夜勤の班長', affiliation: 'union' },
  { key: 'experts', kind: 'unnamed', name: '複数の海事専門家' },
  { key: 'aide', kind: 'unnamed', name: '大統領府の補佐官', affiliation: 'k-presidency' },
  {
    key: 'istaren-official',
    kind: 'unnamed',
    name: 'イスタレン連合の当局者',
    affiliation: 'istaren',
  },
  { key: 'firefighters', kind: 'unnamed', name: '放水を続けた隊員', affiliation: 'k-fire' },
];

export const sources: readonly DemoSource[] = [
  ...presses,
  ...offices,
  ...people,
  ...documents,
  ...unnamed,
];
