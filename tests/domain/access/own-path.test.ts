import { describe, expect, test } from 'vitest';
import { firstPath, ownPath } from '@/domain/access/own-path';

describe('signing in leads to no other site', () => {
  const cases = {
    'by its address': 'https://elsewhere.example/',
    'by an address without a scheme': '//elsewhere.example',
    'by a backslash that browsers read as a slash': '/\\elsewhere.example',
    'by a backslash further on': '/projects\\..\\elsewhere',
    'by a line break': '/\n/elsewhere.example',
    'by a tab that browsers leave out': '/\t/elsewhere.example',
    'by a script': 'javascript:alert(1)',
    'by nothing': '',
  };

  test.each(Object.entries(cases))('%s', (_, wanted) => {
    expect(ownPath(wanted)).toBe(firstPath);
  });

  test('when nowhere was asked for', () => {
    expect(ownPath(undefined)).toBe(firstPath);
  });
});

test.each(['/projects', '/projects/1/articles?q=%E7%81%AF&sort=title#top', '/'])(
  'signing in leads back to %s',
  (path) => expect(ownPath(path)).toBe(path),
);
