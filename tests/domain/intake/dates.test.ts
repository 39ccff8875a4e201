import { describe, expect, test } from 'vitest';
import { findPublicationDate, readDateLine } from '@/domain/intake/date-lines';
import { readDate } from '@/domain/intake/dates';

describe('what is no date', () => {
  test.each([
    '2025年2月30日',
    '2025年13月1日',
    '1月18日(土)',
    '2025年01月',
    '2025年11月25日号(11/18発売)',
    '12345678901',
    '00000000',
    'January 2025',
    '19日未明に到着した。',
    '',
  ])('%s', (text) => {
    expect(readDate(text, true)).toBeNull();
  });
});

describe('dates as pages write them', () => {
  test.each<[string, string]>([
    ['2025年01月18日(土)07時25分', '2025-01-18T07:25:00+09:00'],
    ['2024年6月19日(水)20時38分', '2024-06-19T20:38:00+09:00'],
    ['2025年1月18日（土曜日） 午後7時05分', '2025-01-18T19:05:00+09:00'],
    ['２０２５年１月１８日　７：２５', '2025-01-18T07:25:00+09:00'],
    ['令和7年1月18日', '2025-01-18'],
    ['平成元年1月8日', '1989-01-08'],
    ['2025/01/04', '2025-01-04'],
    ['2025.1.4 7:05', '2025-01-04T07:05:00+09:00'],
    ['2025-01-18T07:25:00+0900', '2025-01-18T07:25:00+09:00'],
    ['2025-01-17T22:25:30.123Z', '2025-01-17T22:25:30Z'],
    ['20250118', '2025-01-18'],
    ['January 18, 2025', '2025-01-18'],
    ['Sat, 18 Jan 2025 07:25:00 GMT', '2025-01-18T07:25:00Z'],
    ['18 January 2025 at 7:25 p.m. EST', '2025-01-18T19:25:00-05:00'],
    ['2024年2月29日', '2024-02-29'],
    ['2025年1月18日 25時10分', '2025-01-18'],
  ])('%s', (text, date) => {
    expect(readDate(text, true)).toBe(date);
  });

  test('no zone is invented outside Japanese: the time goes, the date stays', () => {
    expect(readDate('2025-01-18 07:25', false)).toBe('2025-01-18');
    expect(readDate('January 18, 2025 7:25 PM', false)).toBe('2025-01-18');
    expect(readDate('January 18, 2025 7:25 PM CST', true)).toBe('2025-01-18');
  });

  test('no time is invented: a date stays a date', () => {
    expect(readDate('2025年1月18日', true)).toBe('2025-01-18');
  });
});

describe('lines that are a date', () => {
  test.each<[string, string | null, string | null]>([
    ['17日、モスクワで会談した。', null, null],
    ['2024年10月、国際フォーラムで会談した。', null, null],
    ['公開日:2025/01/04', '2025-01-04', 'published'],
    ['2025年1月18日 7時25分 配信', '2025-01-18T07:25:00+09:00', 'published'],
    ['[2025年1月18日]', '2025-01-18', 'plain'],
    ['最終更新：2025年1月19日', '2025-01-19', 'updated'],
    ['2025年1月19日 12時00分更新', '2025-01-19T12:00:00+09:00', 'updated'],
    ['Published: January 18, 2025', '2025-01-18', 'published'],
  ])('%s', (line, date, kind) => {
    expect(readDateLine(line, true)).toEqual(date && { date, kind });
  });
});

describe('the date of publication', () => {
  const body = '県は港を再開すると発表した。';
  test.each<[string, string[], number, string | null]>([
    ['none', ['港、再開へ', body], 1, null],
    [
      'the date of an embedded post is not the page’s',
      ['港、再開へ', '— 港町新聞 (@minato) January 18, 2024', body],
      2,
      null,
    ],
    [
      'a date behind the body belongs to something else',
      ['港、再開へ', body, '2025年1月18日'],
      1,
      null,
    ],
    [
      'two stories with two dates have none together',
      [body, '公開日:2025/01/04', body, '公開日:2025/01/17'],
      0,
      null,
    ],
    ['an update alone is no publication', ['港、再開へ', '更新日:2025/01/04', body], 2, null],
    ['a date in the headline is what it is about', ['2024年6月19日の会談', body], 1, null],
    ['at the head', ['港、再開へ', '2025年1月18日(土)', body], 2, '2025-01-18'],
    [
      'beside the byline',
      ['港、再開へ', '青木 汀 2025年1月18日 09時00分', body],
      2,
      '2025-01-18T09:00:00+09:00',
    ],
    [
      'published goes before updated',
      ['更新 2025/01/05', '公開 2025/01/04', body],
      2,
      '2025-01-04',
    ],
    [
      'said outright, and once, at the end',
      ['港、再開へ', body, '公開日:2025/01/04'],
      1,
      '2025-01-04',
    ],
  ])('%s', (_, lines, bodyStart, date) => {
    expect(findPublicationDate(lines, bodyStart, lines[0] ?? null, true)).toBe(date);
  });
});
