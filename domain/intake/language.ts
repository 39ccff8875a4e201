/** Guesses the language of a text: by its script where that decides, by its commonest words where the script is Latin. */

/** Letters beyond this say nothing new; in UTF-16 units. */
const sampled = 20_000;

/** Words that no text of the language does without and that the others do not share. */
const commonWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'that', 'with', 'was', 'is', 'for', 'said', 'has', 'from', 'by'],
  de: ['der', 'und', 'nicht', 'mit', 'ist', 'das', 'auf', 'eine', 'auch', 'dem', 'sich', 'von'],
  fr: ['les', 'et', 'dans', 'est', 'une', 'pour', 'qui', 'sur', 'avec', 'pas', 'aux', 'été'],
  es: ['los', 'del', 'las', 'por', 'una', 'para', 'como', 'más', 'pero', 'fue', 'y', 'según'],
  it: ['il', 'che', 'di', 'della', 'gli', 'sono', 'per', 'nel', 'anche', 'più', 'dei', 'ha'],
  pt: ['não', 'uma', 'dos', 'com', 'ao', 'mais', 'foi', 'os', 'são', 'pelo', 'pela', 'em'],
  nl: ['het', 'een', 'van', 'niet', 'zijn', 'voor', 'ook', 'aan', 'maar', 'wordt', 'naar', 'bij'],
  id: ['yang', 'dan', 'dengan', 'untuk', 'tidak', 'dari', 'ini', 'pada', 'dalam', 'akan', 'itu'],
};

/** At least one word in so many has to be a common one; English prose has one in four. */
const commonShare = 1 / 12;

/** Other scripts, each with the language it most likely writes, after those that share a script but have a letter of their own. */
const scripts: readonly { readonly language: string; readonly letters: RegExp }[] = [
  { language: 'ko', letters: /\p{sc=Hangul}/gu },
  { language: 'ru', letters: /\p{sc=Cyrillic}/gu },
  { language: 'ar', letters: /\p{sc=Arabic}/gu },
  { language: 'he', letters: /\p{sc=Hebrew}/gu },
  { language: 'th', letters: /\p{sc=Thai}/gu },
  { language: 'hi', letters: /\p{sc=Devanagari}/gu },
  { language: 'el', letters: /\p{sc=Greek}/gu },
];
const ownLetters: readonly {
  readonly of: string;
  readonly is: string;
  readonly letters: RegExp;
}[] = [
  { of: 'ru', is: 'uk', letters: /[іїєґ]/giu },
  { of: 'ar', is: 'fa', letters: /[پچژگی]/gu },
];

/** A BCP 47 language (`ja`, `en`, `zh`, …), or `und` where the text is too short or its language unknown. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampled).replace(/https?:\/\/\S+|[@#]\w+/g, ' ');
  const latin = count(sample, /\p{sc=Latin}/gu);
  const kana = count(sample, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const han = count(sample, /\p{sc=Han}/gu);
  // A character of these scripts carries about three Latin letters' worth.
  if ((kana + han) * 3 > latin && kana + han > 0) return kana * 10 >= han ? 'ja' : 'zh';
  for (const { language, letters } of scripts) {
    const found = count(sample, letters);
    if (found > latin) return withOwnLetters(language, sample, found);
  }
  return byCommonWords(sample);
}

function withOwnLetters(language: string, sample: string, found: number): string {
  const own = ownLetters.find(
    (rule) => rule.of === language && count(sample, rule.letters) * 50 > found,
  );
  return own?.is ?? language;
}

function byCommonWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = Object.entries(commonWords).map(([language, common]) => ({
    language,
    hits: words.filter((word) => common.includes(word)).length,
  }));
  const best = known.reduce((most, next) => (next.hits > most.hits ? next : most));
  return best.hits > 0 && best.hits >= words.length * commonShare ? best.language : 'und';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
