/** News agencies whose dispatches papers everywhere reprint: the names under which a credit line carries them. Data, to be added to. */

/** One agency a row: its names in Japanese and English, as credit lines write them. */
export const agencies: readonly (readonly string[])[] = [
  ['ロイター', 'Reuters', 'REUTERS'],
  ['AFP', 'フランス通信'],
  ['AP', 'The Associated Press', 'Associated Press'],
  ['UPI'],
  ['ブルームバーグ', 'Bloomberg'],
  ['共同', '共同通信', 'Kyodo', 'Kyodo News'],
  ['時事', '時事通信', 'Jiji', 'Jiji Press'],
  ['新華社', '新華', 'Xinhua'],
  ['中央社', 'CNA', 'Central News Agency'],
  ['聯合ニュース', '聯合', 'Yonhap'],
  ['ニューシス', 'Newsis'],
  ['朝鮮中央通信', 'KCNA'],
  ['タス', 'TASS', 'イタル・タス'],
  ['インタファクス', 'Interfax'],
  ['RIAノーボスチ', 'RIA Novosti'],
  ['ウクルインフォルム', 'Ukrinform'],
  ['ドイツ通信', 'DPA', 'dpa'],
  ['EFE'],
  ['ANSA'],
  ['アナドル', 'Anadolu', 'Anadolu Agency'],
  ['イラン国営通信', 'IRNA'],
  ['PTI', 'ANI'],
];

/** Words of everyday language too: 【時事】 heads a section and 日米共同 is no agency, so alone they count only in round brackets, elsewhere only behind a place. */
export const everydayNames: ReadonlySet<string> = new Set(['共同', '時事', '聯合', '新華']);
