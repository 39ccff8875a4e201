/** What kind of source a name looks like: a first guess for whoever names it, who decides. */
import type { SourceKind } from './source';

/** The first that fits is taken; what fits none is a person. */
const signs: readonly (readonly [SourceKind, RegExp])[] = [
  ['account', /^[@＠]|アカウント$/u],
  [
    'unnamed',
    /(?:筋|関係者|当局者|匿名|住民ら|目撃者)$|\b(?:sources?|officials?|witness(?:es)?)$/iu,
  ],
  [
    'agency',
    /(?:通信|通信社)$|^(?:AFP|AP|UPI|ANSA|DPA)$|(?:ロイター|reuters)$|\b(?:press|news) agency$/iu,
  ],
  [
    'outlet',
    /(?:新聞|新報|日報|時報|タイムズ|ポスト|ニュース|テレビ|放送|ラジオ|[^手印色用]紙|誌)$|\b(?:news|times|post|herald|daily|tribune|gazette|courier|tv|radio|weekly)$/iu,
  ],
  [
    'document',
    /(?:条約|協定|協定書|憲法|[^方手]法|法案|白書|報告書|声明|覚書|文書|議事録|メモ|書簡)$|\b(?:treaty|agreement|report|statement|memo(?:randum)?|act|bill|letter|ledger|minutes)$/iu,
  ],
  [
    'office',
    /(?:省|庁|局|府|署|部|課|軍|院|党|委員会|政府|政権|当局|大使館|領事館|警察|役所|役場|大学|研究所|連合|同盟|組合|協会|団体|機構|機関|銀行|会社|グループ|[^会]社)$|\b(?:ministry|government|department|office|authority|agency|police|army|navy|party|union|university|institute|council|committee|court|embassy|bank|company|inc\.?|corp\.?)$|^(?:ministry|department|office|university|bank) of\b/iu,
  ],
];

export function guessKind(name: string): SourceKind {
  const trimmed = name.normalize('NFKC').trim();
  return signs.find(([, sign]) => sign.test(trimmed))?.[0] ?? 'person';
}
