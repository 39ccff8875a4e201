/** Which sentences of a text count. */
import type { Layout } from '@/domain/text/layout';
import { statementSentences } from '@/domain/text/layout';
import type { Span } from '@/domain/text/span';
import type { AgreementQuery } from './query';

/** Never boilerplate's. `body` leaves out headings, bylines and embedded posts as well. */
export function countedSentences(layout: Layout, text: AgreementQuery['text']): readonly Span[] {
  const sentences = statementSentences(layout);
  if (text === 'statements') return sentences;
  const body = layout.regions.filter(({ kind }) => kind === 'body').map(({ span }) => span);
  let line = 0;
  return sentences.filter((sentence) => {
    while ((body[line]?.end ?? Infinity) < sentence.end) line++;
    return (body[line]?.start ?? Infinity) <= sentence.start;
  });
}
