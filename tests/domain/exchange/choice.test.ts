import { expect, test } from 'vitest';
import { AskedChoice, readChoice } from '@/domain/exchange/asked';
import { choose, queryOf, usualChoice } from '@/domain/exchange/choice';

const readQuery = (query: string) =>
  AskedChoice.safeParse(Object.fromEntries(new URLSearchParams(query)));
const id = 'dddddddd-0000-4000-8000-000000000001';

test.each(['lable=x', 'format=xlsx', 'profile=excel', 'layer=everyone', 'article=12'])(
  'a name that is not known is refused, not passed over: %s',
  (query) => {
    expect(readQuery(query).success).toBe(false);
  },
);

test('who asks for nothing gets the annotations they may see, safe to open in a spreadsheet', () => {
  expect(AskedChoice.parse({})).toEqual(usualChoice);
  expect(usualChoice).toMatchObject({ table: 'annotations', profile: 'spreadsheet' });
});

test('a field of a form that was left empty asks for nothing', () => {
  expect(readQuery('layer=&label=&article=').data).toEqual(usualChoice);
});

test.each([
  '',
  'format=json&text=leave-out',
  `table=links&profile=data&layer=${id}&article=${id}`,
  'label=no-statement&layer=mine',
])('a choice can be written as an address and read again: %s', (query) => {
  const choice = readQuery(query).data ?? usualChoice;
  expect(readQuery(queryOf(choice)).data).toEqual(choice);
});

test('a page shows what it can read of its address, and the usual for the rest', () => {
  const query = {
    format: 'json',
    layer: 'everyone',
    label: ['a', 'b'],
    lable: 'x',
    text: 'leave-out',
  };
  expect(readChoice(query)).toEqual({ ...usualChoice, format: 'json', text: 'leave-out' });
});

test('what is entered in a form changes that alone', () => {
  const before = { ...usualChoice, text: 'leave-out', label: 'no-statement' } as const;
  expect(choose(before, { table: 'links', profile: 'data' })).toEqual({
    ...before,
    table: 'links',
    profile: 'data',
  });
  expect(choose(before, { label: '', layer: '', format: 'xlsx' })).toEqual({
    ...before,
    label: null,
  });
});
