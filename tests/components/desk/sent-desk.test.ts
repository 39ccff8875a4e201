import { expect, test } from 'vitest';
import { sendDesk, writtenData } from '@/components/desk/sent-desk';
import { unpackDesk } from '@/domain/claim/packed-desk';
import { putTogether } from '@/domain/text/text-apart';
import { deskDocument, noted } from '@/tests/support/desk-document';

test('what the page carries holds the whole desk, and nothing that could end the element it stands in', () => {
  const document = deskDocument([noted('</script><!-- <script>', 'a'), noted('', 'b')]);
  const written = writtenData(sendDesk(document));
  expect(written).not.toContain('<');
  const { desk, text } = JSON.parse(written);
  const lines = document.version.text.split('\n');
  expect(unpackDesk(desk, putTogether(text, lines) ?? '')).toEqual(document);
});

test('a desk that nobody sent is not written', () => {
  expect(() => writtenData({ version: 'v', token: 'made up' })).toThrow('not lent');
});
