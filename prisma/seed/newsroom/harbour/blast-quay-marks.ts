/** Refusal, silence, witnesses, footage: the second half of the layer on the agency story. */
import { fact, onContent, opinion, quoted } from '../mark';
import type { DemoAnnotation } from '../shape';

export const blastQuay: readonly DemoAnnotation[] = [
  quoted(
    'bernsk',
    'bernsk',
    'Bernsk Fuel, which runs the site, declined to comment, citing the investigation.',
    {
      cue: 'declined to comment',
      directness: 'indirect',
      note: 'Declining is a statement; not answering is not.',
    },
  ),
  fact(
    'dovan-silent',
    'Milka Dovan, the head of the port authority, did not respond to three requests for comment.',
    { polarity: '-' },
  ),
  quoted(
    'ragnesh',
    'ragnesh',
    '"A night foreman told me, \'The sky lit first, then came the sound,\'" said Petr Ragnesh, who leads the union.',
    { cue: 'said', directness: 'direct', content: 'fact-like' },
  ),
  quoted(
    'foreman',
    'foreman',
    "A night foreman told me, 'The sky lit first, then came the sound,'",
    { cue: 'told me', relay: ['ragnesh'], directness: 'direct', content: 'fact-like' },
  ),
  quoted('how-a-valve', 'ragnesh', '"Nobody has explained to me how a valve does that."', {
    directness: 'direct',
    content: 'opinion-like',
    links: [onContent('contradicts', { annotation: 'blast-courier/valve' })],
  }),
  fact('not-everyone', 'Not everyone on the quay agrees with him.', { polarity: '-' }),
  quoted(
    'smell',
    'ilse',
    'A crane driver who gave her name only as Ilse said she had smelled fuel for two days before the fire.',
    {
      cue: 'said',
      directness: 'indirect',
      content: 'fact-like',
      links: [
        onContent(
          'corroborates',
          { annotation: 'blast-courier/valve' },
          'Weakly: a leak before the fire.',
        ),
      ],
    },
  ),
  quoted('wind', 'ilse', '"We complained. They told us the wind was wrong," she said.', {
    cue: 'she said',
    directness: 'direct',
    content: 'fact-like',
  }),
  quoted(
    'chosen',
    'olment',
    'President Daris Olment, in a televised address, said the port had been "chosen by people who knew what a harbour means to a family."',
    {
      cue: 'said',
      directness: 'mixed',
      saidAt: '2026-11-04',
      saidWhere: 'televised address',
      content: 'opinion-like',
    },
  ),
  fact('no-country', 'He did not name a country.', { polarity: '-' }),
  fact('burning', 'The fire was still burning when he spoke.'),
  fact(
    'video',
    "A security guard's video, posted on Wednesday and viewed more than two million times, shows two white flashes nine seconds apart.",
  ),
  fact(
    'video-place',
    'Meridel confirmed the location from the lettering on a warehouse, but was unable to confirm when the footage was taken.',
    {
      links: [
        onContent(
          'could-not-verify',
          { annotation: 'blast-courier/video' },
          'The place is confirmed, the time is not.',
        ),
      ],
    },
  ),
  quoted(
    'waiting',
    'seaglance',
    'Thirty-one ships were waiting outside the harbour by noon, according to Seaglance, a vessel-tracking service.',
    {
      cue: 'according to',
      directness: 'indirect',
      content: 'fact-like',
      links: [
        onContent('corroborates', {
          address: 'https://times.shiomachi.example/world/20261104-orvisk',
        }),
      ],
    },
  ),
  quoted(
    'premiums',
    'hearsay',
    'Insurers are reported to have raised war-risk premiums for the strait by two fifths.',
    {
      cue: 'are reported to',
      directness: 'indirect',
      certainty: 'probable',
      content: 'fact-like',
    },
  ),
  opinion(
    'slip',
    "The ratification of last week's navigation agreement, which both parliaments were to take up in December, now looks all but certain to slip.",
    { certainty: 'probable' },
  ),
  quoted(
    'twelve-hours',
    'agreement',
    "Under the agreement, each side must admit the other's investigators within 12 hours of an accident.",
    { cue: 'Under the agreement', directness: 'indirect', content: 'fact-like' },
  ),
  fact(
    'no-clause',
    'It does not say what happens when one side insists that there was no accident.',
    { polarity: '-' },
  ),
];
