/** The weekly briefing on a rumour, the lease, the forecast: denials, hearsay, the writer's own voice. */
import { denied, fact, onContent, onUtterance, opinion, quoted } from '../mark';
import type { DemoAnnotation } from '../shape';

export const ebbLease: readonly DemoAnnotation[] = [
  denied(
    'no-shells',
    'k-fire',
    'A claim that the depot held shells rather than heating oil was shared some 40,000 times before the Kardovian fire service denied it.',
    {
      cue: 'denied',
      directness: 'indirect',
      links: [onContent('denies', { text: 'The depot held shells rather than heating oil' })],
    },
  ),
  quoted(
    'two-nights',
    'ostaver',
    'Its chief, Brann Ostaver, said crews had stood within ten metres of the tank for two nights.',
    { cue: 'said', directness: 'indirect', content: 'fact-like' },
  ),
  denied(
    'about-shells',
    'ostaver',
    '"If there had been shells I would not be here being asked about shells," he told reporters.',
    {
      cue: 'he told reporters',
      directness: 'direct',
      links: [onContent('denies', { text: 'The depot held shells rather than heating oil' })],
    },
  ),
  fact('deleted', 'The account that first posted the claim has since been deleted.'),
  quoted('dealer', 'hearsay', 'It is said to have belonged to a used-car dealer in Liovek.', {
    cue: 'is said to',
    directness: 'indirect',
    certainty: 'possible',
  }),
  opinion('best-account', 'The Quayside Ledger has the best account of the memo.'),
  denied(
    'recap-denial',
    'k-presidency',
    "the president's office says that the pier is not for sale, for lease or for loan",
    {
      cue: 'says',
      relay: ['ledger'],
      directness: 'indirect',
      links: [
        onUtterance(
          'repeats',
          { annotation: 'memo-ledger/not-for-sale' },
          'A recap: not a second source.',
        ),
      ],
    },
  ),
  quoted(
    'recap-operation',
    'k-foreign',
    'The foreign ministry dismissed the story as a cheap operation.',
    {
      cue: 'dismissed',
      relay: ['ledger'],
      directness: 'indirect',
      content: 'opinion-like',
      links: [onUtterance('repeats', { annotation: 'memo-ledger/operation' })],
    },
  ),
  opinion(
    'dismissing',
    "Dismissing is not denying, and the ministry's lawyers know the difference better than I do.",
  ),
  opinion('no-care', "Insurers don't care who wrote it."),
  quoted(
    'premiums',
    'orly',
    'Premiums for the strait are up 40 percent on the month, said Fenwick Orly, a broker, who expects "another ten before Christmas."',
    {
      cue: 'said',
      directness: 'mixed',
      content: 'fact-like',
      links: [onContent('corroborates', { annotation: 'blast-courier/premiums' })],
    },
  ),
  quoted(
    'patrols',
    'talks-one',
    'A person familiar with the talks between the two coastguards said joint patrols would begin in January as planned',
    { cue: 'said', directness: 'indirect', certainty: 'probable' },
  ),
  denied('no-patrols', 'talks-two', 'a second person familiar with the talks said they would not', {
    cue: 'said',
    directness: 'indirect',
    polarity: '-',
    links: [onContent('denies', { annotation: 'weekly-ebb/patrols' })],
  }),
  opinion('always', 'Was the agreement always going to end like this?', {
    note: 'A rhetorical question, not a filler.',
  }),
  opinion('perhaps', 'Perhaps.', { certainty: 'possible' }),
  fact(
    'hotel',
    'It promised that investigators would be let in within 12 hours, and nine days on they are still in a hotel.',
  ),
  opinion('expect', 'Expect both parliaments to postpone.', { certainty: 'probable' }),
  opinion('second-memo', 'Expect somebody to find a second memo.'),
];
