/** A second analyst on the leaked memo, who reads contempt as denial and silence as a quote. */
import { denied, fact, onContent, opinion, quoted } from '../mark';
import type { DemoLayer } from '../shape';

export const memoByPellow: DemoLayer = {
  article: 'memo-ledger',
  annotator: 'pellow',
  submitted: true,
  annotations: [
    fact('p-pages', 'The document is four pages long.'),
    fact('p-unsigned', 'It has no letterhead, no date and no signature.'),
    quoted('p-margin', 'memo', '“North pier, 40 yrs, priority use”', { directness: 'direct' }),
    fact(
      'p-oxygen',
      'Since Sunday, when the daily Verneg Posta published photographs of it, those four pages have taken up most of the oxygen in Kardovian politics.',
    ),
    quoted(
      'p-report',
      'verneg-posta',
      'The Posta reported that President Daris Olment had offered Zelkania a 40-year lease on the north pier at Orvisk in exchange for gas at a fifth below the market price.',
      { cue: 'reported that', directness: 'indirect' },
    ),
    denied('p-no-offer', 'k-presidency', 'The presidential office says no such offer was made.', {
      cue: 'says',
      directness: 'indirect',
      links: [onContent('denies', { annotation: 'memo-ledger/p-report' })],
    }),
    denied(
      'p-not-for-sale',
      'maldane',
      "“It is simply not true that the north pier is for sale, for lease or for loan,” Jory Maldane, the president's chief of staff, told the Ledger on Tuesday.",
      {
        cue: 'told the Ledger',
        directness: 'direct',
        links: [onContent('denies', { annotation: 'memo-ledger/p-report' })],
      },
    ),
    quoted(
      'p-handwriting',
      'maldane',
      'Asked whether the memo was a forgery, he said he had not studied the handwriting.',
      { cue: 'he said', directness: 'indirect' },
    ),
    denied(
      'p-operation',
      'voskal',
      'Irena Voskal, its spokeswoman, called the publication “a cheap operation against frightened dockers a month before a vote”.',
      {
        cue: 'called',
        directness: 'mixed',
        links: [onContent('denies', { annotation: 'memo-ledger/p-report' })],
      },
    ),
    fact(
      'p-berths',
      "It proposes that Zelkanian vessels be given “first call” on six of the pier's nine berths, and that customs officers of both countries share an office.",
    ),
    quoted(
      'p-circulated',
      'officials',
      'Three current and former Kardovian officials, who were not authorised to discuss the talks, said a draft along these lines had circulated in August.',
      { cue: 'said', directness: 'indirect' },
    ),
    quoted(
      'p-addressed',
      'second-official',
      'A second disputed that: “I saw the cover note. It was addressed.”',
      { cue: 'disputed', directness: 'direct' },
    ),
    fact(
      'p-not-established',
      'The Ledger was unable to establish who wrote the memo or whether it ever left the building.',
    ),
    fact(
      'p-declined',
      "Zelkania's government declined to say whether it had received anything of the kind.",
      { polarity: '-' },
    ),
    quoted(
      'p-wrong-to-think',
      'quill-marsh',
      'Hedda Quill-Marsh, who teaches maritime law at Tarn Sound University, said it was wrong to think that parliament would have to approve one.',
      { cue: 'said', directness: 'indirect' },
    ),
    opinion('p-timing', 'Analysts believe the timing matters more than the text.'),
    quoted('p-rang', 'tremlek', '“They rang to ask where I got it,” he said.', {
      cue: 'he said',
      directness: 'direct',
    }),
    opinion(
      'p-envelope',
      'It is hard to avoid the impression that everybody in this story would rather talk about the envelope.',
    ),
  ],
};
