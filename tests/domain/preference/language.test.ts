// Which language a reader is first greeted in.
import { describe, expect, it } from 'vitest';
import { findLanguage, negotiateLanguage } from '@/domain/preference/language';

describe('a chosen language', () => {
  it.each(['fr', 'JA', '', '__proto__', 'ja-JP'])('is never "%s"', (value) => {
    expect(findLanguage(value)).toBeNull();
  });
});

describe('the language a browser asks for', () => {
  it.each([
    ['nothing at all gives Japanese', undefined, 'ja'],
    ['a language we do not have gives Japanese', 'fr-FR,fr;q=0.9', 'ja'],
    ['anything gives Japanese', '*', 'ja'],
    ['a wish of zero is a refusal', 'en;q=0', 'ja'],
    ['a broken wish counts for nothing', 'en;q=often', 'ja'],
    ['a region is overlooked', 'en-GB', 'en'],
    ['the stronger wish wins, wherever it stands', 'ja;q=0.3,en;q=0.8', 'en'],
    ['among equals the first wins', 'en,ja', 'en'],
    ['a language we lack is passed over', 'ko,en;q=0.5,ja;q=0.4', 'en'],
    ['case and space do not matter', ' EN-us ; q=1 , ja;q=0.1', 'en'],
  ] as const)('%s', (_, header, expected) => {
    expect(negotiateLanguage(header)).toBe(expected);
  });
});
