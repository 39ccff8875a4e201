import { expect, test } from 'vitest';
import {
  everySentence,
  readAgreementQuery,
  readSentenceFilter,
  usualQuery,
  writeAgreementQuery,
  writeSentenceQuery,
} from '@/domain/agreement/query';

const said = (address: string) => Object.fromEntries(new URLSearchParams(address));

test('an address that says nothing, or nonsense, asks for what is usual', () => {
  for (const address of ['', '?of=weather&layers=mine&unmarked=&text=%00'])
    expect(readAgreementQuery(said(address))).toEqual(usualQuery);
  expect(readSentenceFilter(said('?article=x&month=11&after=1:2&alike=maybe'))).toEqual(
    everySentence,
  );
  expect(writeAgreementQuery(usualQuery)).toBe('');
});

test('what is asked for is read back from its address', () => {
  const query = { of: 'speaker', layers: 'all', unmarked: 'none', text: 'body' } as const;
  const filter = {
    value: 'x:y',
    one: 'a',
    other: 'final',
    oneValue: '＋',
    otherValue: 'no-statement',
    article: '00000000-0000-4000-8000-000000000001',
    month: '2026-11',
    alike: 'no',
    after: { version: '00000000-0000-4000-8000-000000000002', start: 0 },
  } as const;
  expect(readAgreementQuery(said(writeAgreementQuery(query)))).toEqual(query);
  const address = writeSentenceQuery(query, filter);
  expect(readAgreementQuery(said(address))).toEqual(query);
  expect(readSentenceFilter(said(address))).toEqual(filter);
});
