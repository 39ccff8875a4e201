/** What the leaked memo says, what the offices say of it, an attack on where it came from. */
import { denied, fact, onContent, opinion, quoted } from '../mark';
import type { DemoAnnotation } from '../shape';

export const memoPaper: readonly DemoAnnotation[] = [
  fact('pages', 'The document is four pages long.'),
  fact('unsigned', 'It has no letterhead, no date and no signature.', { polarity: '-' }),
  quoted(
    'margin',
    'memo',
    'Somebody has written in the margin, in blue ink, “North pier, 40 yrs, priority use”.',
    { cue: 'has written', directness: 'direct', content: 'fact-like' },
  ),
  opinion(
    'oxygen',
    'Since Sunday, when the daily Verneg Posta published photographs of it, those four pages have taken up most of the oxygen in Kardovian politics.',
  ),
  quoted(
    'report',
    'verneg-posta',
    'The Posta reported that President Daris Olment had offered Zelkania a 40-year lease on the north pier at Orvisk in exchange for gas at a fifth below the market price.',
    { cue: 'reported that', directness: 'indirect', saidAt: '2026-11-08', content: 'fact-like' },
  ),
  denied('no-offer', 'k-presidency', 'The presidential office says no such offer was made.', {
    cue: 'says',
    directness: 'indirect',
    polarity: '-',
    links: [onContent('denies', { annotation: 'memo-ledger/report' })],
  }),
  denied(
    'not-for-sale',
    'maldane',
    "“It is simply not true that the north pier is for sale, for lease or for loan,” Jory Maldane, the president's chief of staff, told the Ledger on Tuesday.",
    {
      cue: 'told the Ledger',
      directness: 'direct',
      saidAt: '2026-11-10',
      polarity: '-',
      links: [onContent('denies', { text: 'The north pier is for sale, for lease or for loan' })],
    },
  ),
  quoted(
    'handwriting',
    'maldane',
    'Asked whether the memo was a forgery, he said he had not studied the handwriting.',
    { cue: 'he said', directness: 'indirect', polarity: '-' },
  ),
  opinion('further', 'The foreign ministry has gone further, though not on the substance.'),
  quoted(
    'operation',
    'voskal',
    'Irena Voskal, its spokeswoman, called the publication “a cheap operation against frightened dockers a month before a vote”.',
    {
      cue: 'called',
      directness: 'mixed',
      content: 'opinion-like',
      note: 'The motive is attacked and the content left alone: a quote that contradicts.',
      links: [onContent('contradicts', { annotation: 'memo-ledger/report' })],
    },
  ),
  fact('no-lines', 'She did not say which lines of the memo, if any, were wrong.', {
    polarity: '-',
  }),
  fact('seen', 'The Ledger has seen a copy.'),
  quoted(
    'berths',
    'memo',
    "It proposes that Zelkanian vessels be given “first call” on six of the pier's nine berths, and that customs officers of both countries share an office.",
    { cue: 'proposes', directness: 'mixed', content: 'fact-like' },
  ),
  quoted(
    'territory',
    'memo',
    'It states that the arrangement “shall not be read as a transfer of territory”.',
    { cue: 'states', directness: 'mixed', polarity: '-' },
  ),
  fact('warships', 'It does not mention warships.', { polarity: '-' }),
];
