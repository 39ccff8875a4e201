/** Officials, an embassy, a lawyer, an editor: the second half of the layer on the leaked memo. */
import { denied, fact, onContent, onUtterance, opinion, quoted } from '../mark';
import type { DemoAnnotation } from '../shape';

export const memoVoices: readonly DemoAnnotation[] = [
  quoted(
    'circulated',
    'officials',
    'Three current and former Kardovian officials, who were not authorised to discuss the talks, said a draft along these lines had circulated in August.',
    {
      cue: 'said',
      directness: 'indirect',
      content: 'fact-like',
      links: [
        onContent(
          'corroborates',
          { annotation: 'memo-ledger/berths' },
          'That a draft existed; not that it was offered.',
        ),
      ],
    },
  ),
  quoted(
    'never-sent',
    'officials',
    'One of them said it had been drawn up as a bargaining position and was never sent.',
    { cue: 'One of them said', directness: 'indirect', polarity: '-', content: 'fact-like' },
  ),
  denied(
    'addressed',
    'second-official',
    'A second disputed that: “I saw the cover note. It was addressed.”',
    {
      cue: 'disputed that',
      directness: 'direct',
      content: 'fact-like',
      links: [onContent('denies', { annotation: 'memo-ledger/never-sent' })],
    },
  ),
  fact(
    'not-established',
    'The Ledger was unable to establish who wrote the memo or whether it ever left the building.',
    {
      polarity: '-',
      links: [
        onContent('could-not-verify', { annotation: 'memo-ledger/never-sent' }),
        onContent('could-not-verify', { annotation: 'memo-ledger/addressed' }),
      ],
    },
  ),
  quoted(
    'declined',
    'z-government',
    "Zelkania's government declined to say whether it had received anything of the kind.",
    { cue: 'declined to say', directness: 'indirect' },
  ),
  quoted(
    'stationery',
    'polvanen',
    "A spokeswoman for Prime Minister Teo Malvindel, Lisa Polvanen, said only that Verneg's “domestic stationery” was not her concern.",
    { cue: 'said', directness: 'mixed', polarity: '-', content: 'opinion-like' },
  ),
  fact('embassy', 'The Zelkanian embassy did not reply to an email.', { polarity: '-' }),
  quoted(
    'letter',
    'polvanen',
    'The Zelkanian state agency Zeltel reported on Monday that Ms Polvanen had told reporters a special envoy had handed over a personal letter from the prime minister.',
    {
      cue: 'had told reporters',
      relay: ['zeltel'],
      directness: 'indirect',
      content: 'fact-like',
      links: [
        onUtterance(
          'corroborates',
          { address: 'https://kaiiki-today.example/archives/60213' },
          'The same words through the same agency: one origin.',
        ),
      ],
    },
  ),
  fact('not-present', 'The Ledger was not present.', { polarity: '-' }),
  fact(
    'phosphate',
    "Orvisk's north pier was built to load phosphate and has stood half empty for eleven years.",
  ),
  fact('revival', 'Successive governments have announced its revival; none has dredged it.', {
    polarity: '-',
  }),
  quoted(
    'seven-years',
    'master-plan',
    "The port authority's own master plan states that work would take “not less than seven years”, which makes a lease rather less of a prize than either side's newspapers suggest.",
    {
      cue: 'states',
      directness: 'mixed',
      note: 'The second clause is the writer’s own; see the mark inside.',
    },
  ),
  opinion(
    'less-of-a-prize',
    "which makes a lease rather less of a prize than either side's newspapers suggest",
  ),
  fact('lawful', 'Nor would a lease be unlawful.', {
    polarity: '-',
    note: 'In the writer’s own voice, and it can be checked.',
  }),
  denied(
    'wrong-to-think',
    'quill-marsh',
    'Hedda Quill-Marsh, who teaches maritime law at Tarn Sound University, said it was wrong to think that parliament would have to approve one.',
    {
      cue: 'said',
      directness: 'indirect',
      polarity: '-',
      links: [onContent('denies', { text: 'Parliament would have to approve a lease' })],
    },
  ),
  quoted('berths-let', 'quill-marsh', '“Berths are let every week,” she said.', {
    cue: 'she said',
    directness: 'direct',
    content: 'fact-like',
  }),
  quoted('scandal', 'quill-marsh', '“The scandal is in the length, not the letting.”', {
    directness: 'direct',
    content: 'opinion-like',
  }),
  quoted('timing', 'analysts', 'Analysts believe the timing matters more than the text.', {
    cue: 'believe',
    directness: 'indirect',
    content: 'opinion-like',
  }),
  fact(
    'before-parliaments',
    'The navigation agreement signed on 28 October comes before both parliaments next month, and the opposition Coastal Alliance has already threatened to vote against it.',
    { certainty: 'unknown' },
  ),
  quoted(
    'not-opposed',
    'alliance',
    'The party said on Monday it was not opposed to co-operation with Zelkania, only to “co-operation by envelope”.',
    {
      cue: 'said',
      directness: 'mixed',
      saidAt: '2026-11-09',
      polarity: '-',
      content: 'opinion-like',
      note: 'A negative that answers nobody.',
    },
  ),
  opinion('unrepentant', "Kai Tremlek, the Posta's editor, is unrepentant."),
  quoted('rang', 'tremlek', '“They rang to ask where I got it,” he said.', {
    cue: 'he said',
    directness: 'direct',
    content: 'fact-like',
  }),
  quoted('yet-to-ring', 'tremlek', "“They have yet to ring to say it's false.”", {
    directness: 'direct',
    polarity: '-',
    content: 'opinion-like',
  }),
  opinion(
    'envelope',
    'It is hard to avoid the impression that everybody in this story would rather talk about the envelope.',
  ),
];
