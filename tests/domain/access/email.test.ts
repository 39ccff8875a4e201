import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldEmail } from '@/domain/access/email';

describe('what is no e-mail', () => {
  const cases = ['', 'rin', 'rin@', '@misaki.example', 'rin@misaki', 'a b@misaki.example'];
  const more = ['rin@@misaki.example', 'rin@misaki.example\u0000', `${'r'.repeat(250)}@m.example`];

  test.each([...cases, ...more])('%j', (raw) => {
    expect(foldEmail(raw)).toEqual({ ok: false, refusal: 'email-invalid' });
  });
});

describe('one address has one spelling', () => {
  const cases = {
    'in capitals': 'RIN@MISAKI.EXAMPLE',
    'with white space around it': '　rin@misaki.example ',
    'full-width, as a Japanese keyboard types it': 'ｒｉｎ＠ｍｉｓａｋｉ．ｅｘａｍｐｌｅ',
    'in Turkish surroundings, with the dotless letter they would make of I': 'RIN@mIsakI.example',
  };

  test.each(Object.entries(cases))('%s', (_, raw) => {
    expect(foldEmail(raw)).toEqual({ ok: true, value: 'rin@misaki.example' });
  });

  test('which is its own spelling', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (raw) => {
        const once = foldEmail(raw);
        if (once.ok) expect(foldEmail(once.value)).toEqual(once);
      }),
    );
  });
});
