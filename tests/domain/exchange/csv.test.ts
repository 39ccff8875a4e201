import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { profiles } from '@/domain/exchange/choice';
import { type Cell, csvHead, csvLine } from '@/domain/exchange/csv';

/** Cells as people write them, with more of what is hard in CSV than chance would bring. */
const piece = fc.constantFrom(
  '"',
  ',',
  '\r',
  '\n',
  '\r\n',
  "'",
  '=',
  '＝',
  '-1',
  '\t',
  '港',
  '🚢',
  'é',
  ' ',
);
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(piece).map((all) => all.join('')),
);
const cell = fc.oneof(words, fc.integer(), fc.constant(null));

const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝１',
  '＋１',
  '－１',
  '＠港',
];

test.each(formulas)('a spreadsheet never begins a cell with what runs: %j', (text) => {
  const [row] = parse(csvLine([text], 'spreadsheet'));
  expect(row).toEqual([`'${text}`]);
  expect(parse(csvLine([text], 'data'))).toEqual([[text]]);
});

test.each(['a=1', ' =1', "'=1", '1-1', '「=1」', '−1', ''])(
  'what does not run is left as it is: %j',
  (text) => {
    expect(csvLine([text], 'spreadsheet')).toBe(csvLine([text], 'data'));
  },
);

test('a number is a number in both profiles, below zero too', () => {
  for (const profile of profiles) expect(csvLine([-1, 0, 12], profile)).toBe('-1,0,12\r\n');
});

test('only the spreadsheet begins with a byte-order mark', () => {
  expect(csvHead(['start', 'end'], 'spreadsheet')).toBe('\uFEFFstart,end\r\n');
  expect(csvHead(['start', 'end'], 'data')).toBe('start,end\r\n');
});

// By itself it leaves a lone line feed unquoted where rows end in CRLF.
const quoting = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

test('a row is what csv-stringify writes', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells: Cell[]) => {
      expect(csvLine(cells, 'data')).toBe(stringify([cells], quoting));
    }),
  );
});

test('rows are read back as they were, whatever stands in them', () => {
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(words, { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  fc.assert(
    fc.property(rows, (table) => {
      const text = table.map((row) => csvLine(row, 'data')).join('');
      expect(parse(text, { record_delimiter: '\r\n' })).toEqual(table);
    }),
  );
});
