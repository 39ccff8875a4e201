/** A project as one JSON document, written piece by piece: an annotation a line, so that two exports can be compared by line. */
import type { ExportChoice } from './choice';
import { documentVersion, type Extent } from './document';
import type { Dataset, Entry } from './record/dataset';
import { schemaAddress } from './schema';

export async function* json(dataset: Dataset, choice: ExportChoice): AsyncGenerator<string> {
  const { project, codebooks } = dataset;
  const head = {
    format: 'uratori',
    version: documentVersion,
    schema: schemaAddress('uratori-1.json'),
    extent: extentOf(dataset, choice),
    project,
    codebooks,
  };
  yield `${opened(head)},"sources":[`;
  yield* lines(dataset.sources());
  yield '\n],"claims":[';
  yield* lines(dataset.claims());
  yield '\n],"articles":[';
  yield* articles(dataset);
  yield '\n]}\n';
}

async function* lines(records: AsyncIterable<object>): AsyncGenerator<string> {
  let before = '\n';
  for await (const record of records) {
    yield before + JSON.stringify(record);
    before = ',\n';
  }
}

/** What ends and separates, between one step of the walk and the next. Nothing but an article begins or follows one that has no version. */
const between = {
  start: { article: '\n', version: '', annotation: '', end: '' },
  article: { article: '\n]},\n', version: '\n', annotation: '', end: '\n]}' },
  version: { article: '\n]}\n]},\n', version: '\n]},\n', annotation: '\n', end: '\n]}\n]}' },
  annotation: { article: '\n]}\n]},\n', version: '\n]},\n', annotation: ',\n', end: '\n]}\n]}' },
} as const;

async function* articles(dataset: Dataset): AsyncGenerator<string> {
  let last: keyof typeof between = 'start';
  for await (const entry of dataset.entries('annotations')) {
    yield between[last][entry.kind] + beginning(entry);
    last = entry.kind;
  }
  yield between[last].end;
}

function beginning(entry: Entry): string {
  switch (entry.kind) {
    case 'article':
      return `${opened(entry.article)},"versions":[`;
    case 'version':
      return `${opened(entry.version)},"annotations":[`;
    case 'annotation':
      return JSON.stringify(entry.annotation);
  }
}

/** An object without its closing brace, so that more can be written into it. */
function opened(value: object): string {
  return JSON.stringify(value).slice(0, -1);
}

function extentOf({ sight }: Dataset, choice: ExportChoice): Extent {
  const { layer, label, article, text } = choice;
  return { layer, label, article, text, sight };
}
