import { expect, test } from 'vitest';
import { dayIn, isOver, readDay } from '@/domain/team/due';

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '明日', '2026-01-01T00:00', '0000-00-00'])(
  'no calendar has %s',
  (raw) => {
    expect(readDay(raw)).toEqual({ ok: false, refusal: 'day-invalid' });
  },
);

test('a day is a day, and an empty field is none', () => {
  expect(readDay(' 2028-02-29 ')).toEqual({ ok: true, value: '2028-02-29' });
  expect(readDay('  ')).toEqual({ ok: true, value: null });
});

test('work is overdue on the day after', () => {
  expect(isOver('2026-11-26', '2026-11-26')).toBe(false);
  expect(isOver('2026-11-26', '2026-11-27')).toBe(true);
  expect(isOver(null, '2026-11-27')).toBe(false);
});

test('it is tomorrow in Tokyo first', () => {
  const evening = new Date('2026-11-26T16:00:00Z');
  expect(dayIn('Asia/Tokyo', evening)).toBe('2026-11-27');
  expect(dayIn('America/New_York', evening)).toBe('2026-11-26');
});
