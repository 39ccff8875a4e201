import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped } from '@/components/desk/grouped';

test.each(['ja', 'en'])('a count is written as Intl writes it in %s', (locale) => {
  const known = new Intl.NumberFormat(locale);
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(grouped(count)).toBe(known.format(count));
    }),
  );
});
