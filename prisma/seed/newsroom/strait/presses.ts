/** The agencies, outlets and accounts through which statements reach the Japanese project. */
import type { DemoSource } from '../shape';

export const presses: readonly DemoSource[] = [
  { key: 'towan', kind: 'agency', name: '東湾通信', aliases: ['東湾通信社', 'Towan News Service'] },
  { key: 'meridel', kind: 'agency', name: 'メリデル通信', aliases: ['Meridel Press'] },
  {
    key: 'zeltel',
    kind: 'agency',
    name: 'ゼルテル通信',
    aliases: ['国営ゼルテル通信', 'Zeltel'],
    affiliation: 'z-government',
    country: 'ゼルカニア',
  },
  { key: 'shiomachi', kind: 'outlet', name: '汐待タイムズ', aliases: ['汐待タイムズ国際'] },
  { key: 'todai', kind: 'outlet', name: '灯台週報オンライン', aliases: ['灯台週報'] },
  { key: 'kaiiki', kind: 'outlet', name: '海域トゥデイ' },
  { key: 'zakkuri', kind: 'outlet', name: 'ざっくり海峡ノート' },
  {
    key: 'verneg-posta',
    kind: 'outlet',
    name: 'ヴェルネグ・ポスタ',
    aliases: ['ポスタ紙', 'Verneg Posta'],
    country: 'カルドヴィア',
  },
  { key: 'tele-orvisk', kind: 'outlet', name: 'テレ・オルヴィスク', country: 'カルドヴィア' },
  { key: 'at-shiomachi', kind: 'account', name: '@shiomachi_world', affiliation: 'shiomachi' },
  { key: 'at-meridel', kind: 'account', name: '@meridel_jp', affiliation: 'meridel' },
  { key: 'at-kaiiki', kind: 'account', name: '@kaiiki_today', affiliation: 'kaiiki' },
  { key: 'at-towan', kind: 'account', name: '@towan_news', affiliation: 'towan' },
  { key: 'at-kamome', kind: 'account', name: '@kamome_north5', aliases: ['北埠頭のカモメ'] },
  { key: 'at-midnight', kind: 'account', name: '@midnight_chart', aliases: ['深夜の海図'] },
];
