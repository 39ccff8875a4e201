/** Annotations as JSON, one a line, each with the facts of its article: for programs that read a line at a time. */
import { documentVersion } from './document';
import type { Dataset } from './record/dataset';
import { walkAnnotations } from './walk';

export async function* jsonl(dataset: Dataset): AsyncGenerator<string> {
  for await (const { article, version, annotation } of walkAnnotations(dataset)) {
    const { id, number, length, textSha256 } = version;
    const line = {
      format: 'uratori-annotation',
      version: documentVersion,
      article,
      articleVersion: { id, number, length, textSha256 },
      annotation,
    };
    yield `${JSON.stringify(line)}\n`;
  }
}
