// In which zone dates are shown.
import { describe, expect, it } from 'vitest';
import { defaultZone, parseZone } from '@/domain/preference/zone';

describe('a zone from a cookie', () => {
  it.each([undefined, '', 'Mars/Olympus', '../etc', 'Asia/Tokyo; x'])(
    '"%s" is not believed',
    (value) => {
      expect(parseZone(value)).toBe(defaultZone);
    },
  );

  it.each(['Asia/Tokyo', 'Europe/Berlin', 'America/Argentina/Ushuaia'])('%s is kept', (value) => {
    expect(parseZone(value)).toBe(value);
  });
});
