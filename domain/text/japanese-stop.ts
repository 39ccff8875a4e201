/** Whether a stop between Japanese words ends the sentence: the joins of Japanese, where the sentence goes on behind its 。！？ (…？と答えた). */
import {
  following,
  followingQuotations,
  isAtBeginning,
  isSpacedAfter,
  type Stop,
} from '@/domain/text/stop';

/** What cannot begin a sentence: it goes on. Behind ！？ a few more signs join (…とは？：…), which behind 。 lead an item. */
const GOES_ON = /^[、，,;；=＝/／%％ー>＞)）」』】]/;
const GOES_ON_ALOUD = /^[・:：~〜～→]/;

/** Conjunctions and adverbs that begin like a particle, and do begin a sentence. */
const BEGINS =
  /^(?:と(?:ころ|はい|は言|もあれ|もかく|もすれ|もに|りわけ|りあえず|りま|く[にべ]|きに|きど|ても|てつ|うと|うぜ|うに|にかく|んで|んだ|ある|っく|っさ|っと|同|な[るれ]|いうのも|いうわけ|いうことで|いっても)|の(?:ち|ど[かに]|ぞ|んび|りこ|ぼ|き)|は(?:い|じめ|たし|るか|っき|や)|が[んっち]|に(?:もかか|わか|ほん|んげ|こ)|も(?:ち|し|う|っと|とも|はや|の)|で(?:も|は|き[るた]|すが)|だ(?:が|か[らっ]|けど|って)|を(?:こ|り)|や(?:が|は|っ)|から[だっくり]|など[^とのをがはも])/;

/** 「…？」と首をかしげる, ？との, ？って, ！の: words that hang on what stands before. */
const HANGS =
  /^(?:と|って|っちゅう|を|の|へ|[はがにもで](?:[\p{sc=Han}\p{sc=Kana}A-Za-z]|、)|など|なんて|だと|だった|です|でし|なの[かだでは]|だけ|ばかり|から[\p{sc=Han}\p{sc=Kana}]|まで|より)/u;

/** Behind 。 only を, の with a noun, and と or って with a verb of saying or thinking. */
const HANGS_ON_FULL_STOP =
  /^(?:を|の[\p{sc=Han}\p{sc=Kana}]|(?:と|って)(?:[、,の]|い[うっわ]|[言云述話語答応返尋問訊聞質叫説発報伝書訴思考感見呼付明表批非反警期判認記宣断締結主強指疑声]|し[たて、]|す[るべ]|さ[れせ]|つぶや|ツイ|コメ|ポスト|投稿))/u;

/** Particles and copulas behind a closing bracket: the quotation is a part of the sentence. */
const TAKES_QUOTATION =
  /^(?:と|って|[はがをにへものやで]|から|など|なんて|より|まで|だ|です|でし|なの|な[るどん]|との|し[たて]|ほか|ばかり|くらい|ぐらい|か[らも])/;

/** A quotation this long, in UTF-16 units, is a sentence of its own even inside another; a shorter one may be a name (「…娘。」). */
const LONG_QUOTATION = 10;

export function endsJapaneseSentence(stop: Stop): boolean {
  // Dots alone are a pause (奇跡を期待して…しかし) or a headline cut short.
  if (/^(?:[…‥]+|\.{2,})$/.test(stop.mark)) return false;
  const next = following(stop);
  if (GOES_ON.test(next)) return false;
  if (stop.opened !== null) return endsBehindBracket(stop, stop.opened);
  if (!isFullStop(stop.mark) && GOES_ON_ALOUD.test(next)) return false;
  if (isNumbering(stop) || isInsideName(stop) || isInsideAddress(stop)) return false;
  if (BEGINS.test(next)) return true;
  return !(isFullStop(stop.mark) ? HANGS_ON_FULL_STOP : HANGS).test(next);
}

function isFullStop(mark: string): boolean {
  return /[。．｡.]/.test(mark) && !/[！？!?]/.test(mark);
}

/** （…。） and 「…。」 end a sentence that they began; ！ and ？ before 」 do so only with a space behind, for what follows at once mostly belongs to the quotation (「…！」男が叫ぶ). */
function endsBehindBracket(stop: Stop, opened: number): boolean {
  const began = isAtBeginning(stop, opened);
  const taker = followingQuotations(stop);
  if (TAKES_QUOTATION.test(taker) && !BEGINS.test(taker)) return false;
  if (/[（(［[]/.test(stop.line[opened] ?? '')) return began;
  if (!isFullStop(stop.mark)) return began && isSpacedAfter(stop);
  return began || stop.end - opened > LONG_QUOTATION;
}

/** 3．14, and １． at the head of an item. */
function isNumbering(stop: Stop): boolean {
  if (!/^[．.]$/.test(stop.mark)) return false;
  if (/[\d０-９A-Za-zＡ-Ｚａ-ｚ]/.test(stop.line[stop.end] ?? '')) return true;
  return /^[\s・•]*[\d０-９A-ZＡ-Ｚ]{1,3}$/.test(stop.line.slice(stop.begin, stop.at));
}

/** A name that ends with ! and has the next word written on to it. */
function isInsideName(stop: Stop): boolean {
  return /^[!！]$/.test(stop.mark) && /[a-zａ-ｚ]/.test(stop.line[stop.at - 1] ?? '');
}

/** An address with a question in it (…/?q=…): an ASCII mark with a small letter right behind. */
function isInsideAddress(stop: Stop): boolean {
  return /^[?!]$/.test(stop.mark) && /[a-z=&]/.test(stop.line[stop.end] ?? '');
}
