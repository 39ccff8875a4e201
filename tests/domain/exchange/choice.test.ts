import { expect, test } from 'vitest';
import { ExportChoice, queryOf } from '@/domain/exchange/choice';

const readQuery = (query: string) =>
  ExportChoice.safeParse(Object.fromEntries(new URLSearchParams(query)));
const id = 'dddddddd-0000-4000-8000-000000000001';

test.each(['lable=x', 'format=xlsx', 'profile=excel', 'layer=everyone', 'article=12'])(
  'a name that is not known is refused, not passed over: %s',
  (query) => {
    expect(readQuery(query).success).toBe(false);
  },
);

test('who asks for nothing gets the annotations they may see, safe to open in a spreadsheet', () => {
  expect(ExportChoice.parse({})).toEqual({
    format: 'csv',
    table: 'annotations',
    profile: 'spreadsheet',
    layer: 'all',
    text: 'include',
    label: null,
    article: null,
  });
});

test('a field of a form that was left empty asks for nothing', () => {
  expect(readQuery('layer=&label=&article=').data).toEqual(ExportChoice.parse({}));
});

test.each([
  '',
  'format=json&text=leave-out',
  `table=links&profile=data&layer=${id}&article=${id}`,
  'label=no-statement&layer=mine',
])('a choice can be written as an address and read again: %s', (query) => {
  const choice = readQuery(query).data ?? ExportChoice.parse({});
  expect(readQuery(queryOf(choice)).data).toEqual(choice);
});
