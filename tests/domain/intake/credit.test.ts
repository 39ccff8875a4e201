import { describe, expect, test } from 'vitest';
import { findByline, tidyByline } from '@/domain/intake/byline';
import { findCredit } from '@/domain/intake/credit';

describe('no agency is credited', () => {
  test.each<[string, string]>([
    ['by a place alone', '[港町 17日] - 県は港を再開すると発表した。'],
    ['where it is the subject of the story', 'ロイターが伝えたところによると、港は再開する。'],
    ['by a post that it signed', '— ロイター (@ReutersExample) January 18, 2024'],
    ['by a picture of its', '会談する両首脳=同日撮影(2025年 ロイター/Anna Example)'],
    ['by a picture it passed on', '写真は6月19日に公開された(2024年 KCNA via REUTERS)'],
    ['by a word that is also an everyday one', '【時事】港の補助をめぐる動き'],
    ['by a joint declaration', '【日米共同】新型船の開発始まる'],
    ['by the name inside another', '【エルダ島 SNAP】港の写真'],
    ['by a source that is no agency', 'Source: harbour office'],
  ])('%s', (_, line) => {
    expect(findCredit([line])).toBeNull();
  });

  test('where a digest strings together stories of several', () => {
    const digest = [
      '[港町 17日 ロイター] - 一つ目。',
      '【エルダ島共同】二つ目。',
      '[港町 AFP] 三つ目。',
    ];
    expect(findCredit(digest)).toBeNull();
  });
});

describe('an agency is credited', () => {
  test.each<[string, string, string]>([
    ['in a dateline', '[モスクワ 17日 ロイター] - 大統領は会談した。', 'ロイター'],
    ['in a dateline with a place', '【モスクワ共同】大統領は17日、会談した。', '共同'],
    [
      'behind a place in kanji, before a story',
      '【北京時事】外務省は17日、会談すると発表した。',
      '時事',
    ],
    ['in a date and name', '【1月18日 AFP】港が再開した。', 'AFP'],
    ['by a longer name', '【ソウル聯合ニュース】港が再開した。', '聯合ニュース'],
    ['together with the one that translated it', '【パリAFP時事】港が再開した。', 'AFP＝時事'],
    ['in a bracket of its own', '[ロイター]', 'ロイター'],
    ['behind the last sentence', '港は三月に再開する。（共同）', '共同'],
    ['in an English dateline', 'ELDA CITY, Jan 17 (Reuters) - The harbour will reopen.', 'Reuters'],
    ['in another English dateline', 'ELDA CITY (AP) — The harbour will reopen.', 'AP'],
    ['outright', '引用:Newsis', 'Newsis'],
    ['outright in English', 'Source: Kyodo News', 'Kyodo News'],
  ])('%s', (_, line, credit) => {
    expect(findCredit(['港、再開へ', line])).toBe(credit);
  });

  test('once, however often it is named', () => {
    const lines = ['[港町 17日 ロイター] - 港は再開する。', 'ロイター', '（ロイター）'];
    expect(findCredit(lines)).toBe('ロイター');
  });
});

describe('who wrote it', () => {
  test.each<[string, string[], string | null]>([
    ['nobody signs', ['港、再開へ', '県は港を再開すると発表した。'], null],
    [
      'a speaker is no author',
      ['記者会見で「港は開く」と述べた。', '文：「港は開く」と述べた。'],
      null,
    ],
    ['a label', ['港、再開へ', '文：青木 汀'], '青木 汀'],
    ['a reporter', ['港、再開へ', '青木汀記者'], '青木汀'],
    ['By …', ['Harbour to reopen', 'By Nagisa Aoki and Jun Mori'], 'Nagisa Aoki and Jun Mori'],
    ['a name above its address', ['港は開く。', '青木汀', 'aoki@minato.example'], '青木汀'],
    [
      'names above a dateline',
      ['Nagisa Aoki Jun Mori', '[港町 17日 ロイター] - 港は開く。'],
      'Nagisa Aoki Jun Mori',
    ],
  ])('%s', (_, lines, byline) => {
    expect(findByline(lines)).toBe(byline);
  });

  test.each<[string, string | null]>([
    ['https://minato.example/authors/aoki', null],
    ['By', null],
    ['By Nagisa Aoki | January 18, 2025', 'Nagisa Aoki'],
    ['青木 汀 2025年1月18日', '青木 汀'],
    ['取材・文＝青木 汀', '青木 汀'],
    ['x'.repeat(5000), null],
  ])('metadata %s', (said, byline) => {
    expect(tidyByline(said)).toBe(byline);
  });
});
