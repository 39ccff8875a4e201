/** Describes the CSV tables as W3C's "Metadata Vocabulary for Tabular Data" has it: `csv-metadata.json`. */
import type { Bilingual } from '@/domain/claim/label';
import { type Column, SEPARATOR, type Table } from './table/column';
import { tables } from './tables';

/** `addressOf` says where a table's CSV lies; it is in the profile without guards. */
export function csvMetadata(addressOf: (table: Table) => string): string {
  const group = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
    tables: tables.map((table) => ({
      url: addressOf(table),
      'dc:title': table.name,
      'dc:description': inBoth(table.about),
      tableSchema: {
        columns: table.columns.map(described),
        primaryKey: table.key,
      },
    })),
  };
  return `${JSON.stringify(group, null, 2)}\n`;
}

function described({ name, datatype, about, list }: Column<never>) {
  return {
    name,
    titles: name,
    'dc:description': inBoth(about),
    datatype,
    ...(list ? { separator: SEPARATOR } : {}),
  };
}

function inBoth(about: Bilingual) {
  return (['ja', 'en'] as const).map((language) => ({
    '@value': about[language],
    '@language': language,
  }));
}
