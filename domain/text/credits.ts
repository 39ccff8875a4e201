/** Lines that say who wrote, took, sent or issued a story, and when: the bylines of a page. */
import type { Look } from '@/domain/text/look';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)';

/** The pieces that dates and times are made of, and the words that go with them. A line made of these alone is a date. */
const DATE_PIECE = new RegExp(
  [
    '(?:令和|平成|昭和)?[\\d０-９元]+年[\\d０-９]+月[\\d０-９]+日(?:号)?',
    '[\\d０-９]{1,2}月[\\d０-９]{1,2}日',
    '[\\d０-９]{4}[./／-][\\d０-９]{1,2}[./／-][\\d０-９]{1,2}(?:t(?=\\d))?',
    '[\\d０-９]{1,2}[./／][\\d０-９]{1,2}(?:[./／][\\d０-９]{2,4})?',
    '(?:午前|午後)?[\\d０-９]{1,2}(?:時|[:：.])[\\d０-９]{2}分?(?:[\\d０-９]{1,2}秒|:\\d{2})?',
    '(?:午前|午後)[\\d０-９]{1,2}時',
    '[（(][月火水木金土日](?:曜日?)?(?:・?祝)?[）)]|[月火水木金土日]曜日?',
    `\\b${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+${MONTH}\\.?(?:,?\\s+\\d{4})?\\b`,
    '\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?',
    '\\b(?:a|an|\\d+)\\s*(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?)\\s+ago\\b|[\\d０-９]+(?:分|時間|日|週間|か月)前',
    '\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?|[ap]\\.?m\\b\\.?',
    '\\b(?:gmt|utc|jst|bst|cet|cest|e[sd]?t|p[sd]?t|c[sd]?t|m[sd]?t|ist|aest|aedt|uhr)\\b|[+-]\\d{2}:?\\d{2}',
    '(?:最終)?(?:公開|更新|配信|掲載|投稿|作成|発表|発売|発行|初版|最終)(?:日時|日|時刻|時間)?',
    '\\b(?:first |last |originally )?(?:published|updated?|posted|modified|created|issued|release[d]?|date|time|on|at|edited|publié|mis à jour|le|à|um|am|stand)\\b',
    '年|月|日',
  ].join('|'),
  'giu',
);

const FULL_DATE = new RegExp(
  `[\\d０-９]{4}年[\\d０-９]+月[\\d０-９]+日|[\\d０-９]{4}[./-][\\d０-９]{1,2}[./-][\\d０-９]{1,2}|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\b${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\b\\d{1,2}\\s+${MONTH}\\.?,?\\s+\\d{4}`,
  'iu',
);

/** A line made of dates, times and the words for them; up to a few characters may be left over. */
export function isDateLine({ text, width }: Look): boolean {
  if (width > 60 || !/[\d０-９]/.test(text)) return false;
  const rest = text.replace(DATE_PIECE, '');
  if (rest.length === text.length || /[\d０-９]/.test(rest)) return false;
  return rest.replace(/[\p{P}\p{S}\s]/gu, '').length <= 2;
}

const CREDIT_LABEL =
  /^[（(【［[＝=]?\s*(?:文|取材|構成|編集|翻訳|訳|執筆|著者?|筆者|記者|聞き手|撮影|写真|画像|イラスト|提供|出典|引用元?|出所|情報源|参照元?|監修|ライター|担当|企画|ソース|source|photos?(?:graphs?)?|pictures?|images?|illustration|credits?|via|words)(?:・(?:文|写真|取材|構成|編集|撮影|執筆|翻訳))*(?:\s+(?:by|credit|courtesy(?: of)?))?\s*[：:＝=／/⁄｜|・]\s*\S/iu;
const CREDIT_VERB =
  /^[（([]?(?:(?:photo(?:graph)?|image|picture|video|illustration)s? (?:courtesy of|by|credit)\s|image (?:copyright|source|credit)[\s,:]|by\s+[\p{Lu}@]|(?:additional |further )?(?:reporting|writing|editing|edited|written|compiled|translated|translation|produced|photograph(?:y|s|ed)|photos?|report) by\s?[:\s])/iu;
const JOB =
  /^(?!.*[をがはにで])(?!.*(?:した|する)).{1,20}(?:記者|特派員|通信員|編集委員|論説委員|解説委員|編集部|取材班|支局長?|報道部|社会部|政治部|経済部|国際部|デスク)[）)】\]］]?$/u;
const JOB_EN =
  /^(?:\p{Lu}[\p{L}'’.-]+[\s,]+){1,4}(?:.{0,30}\b)?(?:reporter|correspondent|editor|writer|journalist|staff|bureau|columnist|contributor)s?$/iu;
/** Who the author is and where to write to them, below a story. */
const AUTHOR_NOTE =
  /^(?:\p{Lu}[\p{L}'’.-]+\s+){1,4}(?:is (?:a|an|the)\b.{0,60}\b(?:reporter|correspondent|editor|writer|journalist|columnist|contributor|author|producer)\b|(?:covers|reports on|writes about)\b)|^.{0,24}(?:ライター|ジャーナリスト|記者|編集者|カメラマン|研究員|作家|評論家)。/u;
/** Photographer/Agency, with any number of agencies. */
const PHOTO_CREDIT =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}?\p{Lu}[\p{L}.'’-]*(?:\s?\/\s?\p{Lu}[\p{L}\d .'’-]{1,28}){1,3}$/u;
const E_MAIL = /^\S{1,40}@[\w-]+(?:\.[\w-]+)+$/;
/** Behind a name, or what is to be done with it: Contact Jane Roe: jane@… */
const E_MAIL_AT_END = /^[^。]{1,40}[\s:：（(<][\w.+-]{1,40}@[\w-]+(?:\.[\w-]+)+[）)>]?$/u;
/** Nothing but a bracket: （鴎通信）, [Northwire], 【湊町】. */
const BRACKETED =
  /^(?:[（(][^（()）。]{2,24}[）)]|[［[][^\s［\][］。]{2,16}[］\]]|【[^】。]{2,16}】)$/u;

/** A line that credits somebody, by its own words. */
export function isCreditLine(look: Look): boolean {
  const { text, width, ending } = look;
  if (E_MAIL.test(text) || (width <= 45 && E_MAIL_AT_END.test(text))) return true;
  if (/^[（([]?(?:additional )?(?:reporting|editing|writing) by\s/i.test(text)) return true;
  if (CREDIT_VERB.test(text) && width <= 60 && FULL_DATE.test(text)) return true;
  if (width > 60 || ending === 'stop') return false;
  if (CREDIT_LABEL.test(text) || CREDIT_VERB.test(text)) return width <= 45;
  if (PHOTO_CREDIT.test(text)) return width <= 40;
  return JOB.test(text) || (width <= 40 && JOB_EN.test(text));
}

/** A line that introduces its author, as stands below a story; inside one it speaks of somebody else. */
export function isAuthorNote({ text }: Look): boolean {
  return AUTHOR_NOTE.test(text);
}

/** A line that is nothing but a short bracket of a word or two: a credit where the story ends, else perhaps a label. */
export function isBracketed({ text }: Look): boolean {
  return BRACKETED.test(text) && text.split(/\s+/).length <= 2;
}

const SECTION_WORD =
  /^(?:国内|国際|社会|政治|経済|地域|地方|文化|芸能|科学|環境|教育|医療|福祉|生活|暮らし|健康|気象|災害|事件|事故|事件事故|行政|産業|企業|金融|市場|海外|世界|特集|連載|社説|速報|号外|動画|写真|天気|話題|趣味|料理|旅行|観光|歴史|宗教|軍事|外交|野球|相撲|競馬|将棋|囲碁|音楽|映画|演劇|美術|読書|書評|訃報|人事|選挙|皇室|司法|裁判|防衛|農業|漁業|水産|交通|鉄道|不動産)$/;
const JAPANESE_NAME =
  /^(?:\p{sc=Han}{1,4}[\s　・]?\p{sc=Han}{1,4}|\p{sc=Han}{2,3}[\s　]?\p{sc=Hira}{2,4}(?<![をがはにでとへ]))(?:\s*[（(][\p{sc=Hira}\p{sc=Kana}・\s　]+[）)])?(?:\s+[\p{sc=Kana}ー]{2,6})?$/u;
const KATAKANA_NAME = /^[\p{sc=Kana}ー]{2,10}(?:[・＝=][\p{sc=Kana}ー]{1,12}){1,3}$/u;
const LATIN_NAME =
  /^(?:\p{Lu}[\p{L}'’.-]*|(?:de|van|von|der|den|al|bin|da|del|la|le|and|&|,))(?:,?\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|den|al|bin|da|del|la|le|and|&)){1,7},?$/u;

/** Whether a short line could be names of people and nothing else. By its shape alone: the caller must know that names may stand there. */
export function looksLikeNames({ text, width, isBulleted }: Look): boolean {
  if (isBulleted || width > 40 || SECTION_WORD.test(text)) return false;
  if (JAPANESE_NAME.test(text)) return width >= 3 && width <= 16;
  if (KATAKANA_NAME.test(text)) return true;
  return LATIN_NAME.test(text) && !/\p{Lu}{4,}/u.test(text);
}

/** Whether a full date stands in the line, among other words: name | paper | 21 November 2026. */
export function hasDate({ text, ending }: Look): boolean {
  return ending !== 'stop' && FULL_DATE.test(text);
}

/** Whether a line without a full stop says where a picture comes from: …＝19日, Photo: …, …(2024 AGENCY/Name). */
export function isCaption(text: string): boolean {
  return CAPTION.test(text) || AGENCY_AT_END.test(text);
}

const CAPTION =
  /^(?:image|media|photo) caption\b|[＝=].{0,12}(?:日|撮影|提供)|(?:写真|撮影|提供|photo|picture|image|credit)\s*[：:＝=]|[（(](?:写真|撮影|画像|提供)[・はも].{1,20}[）)]$/iu;
const AGENCY_AT_END =
  /(?:[（(]|\s)\p{Lu}{3,}\s?\/\s?[\p{L} .'’-]+[)）]?$|[（(][^()（）]{2,30}\/[^()（）]{2,30}[)）]$/u;
