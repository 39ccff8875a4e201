/** What the agency story reports of the explosion: unverified tolls, a denial, engineers without names. */
import { denied, fact, onContent, onUtterance, quoted } from '../mark';
import type { DemoAnnotation } from '../shape';

export const blastClaims: readonly DemoAnnotation[] = [
  quoted('headline-sky', 'foreman', '‘The sky lit first’', {
    directness: 'direct',
    relay: ['ragnesh'],
    links: [onUtterance('repeats', { annotation: 'blast-courier/foreman' })],
  }),
  fact('headline-toll', 'At least 14 killed in fuel depot blast at Kardovian port of Orvisk', {
    links: [onContent('repeats', { annotation: 'blast-courier/toll' })],
  }),
  fact('caption', 'Smoke rises over the south pier at Orvisk on Wednesday.'),
  quoted(
    'toll',
    'k-interior',
    "An explosion tore through a fuel depot in the port of Orvisk late on Tuesday, killing at least 14 people and sending burning oil across the south pier, Kardovia's interior ministry said on Wednesday.",
    {
      cue: 'said',
      directness: 'indirect',
      saidAt: '2026-11-04',
      content: 'fact-like',
      note: 'The agency’s slug is a credit and stays outside the mark.',
      links: [
        onUtterance(
          'corroborates',
          { address: 'https://times.shiomachi.example/world/20261104-orvisk' },
          'Another agency heard the same ministry: that it was said, not that it is so.',
        ),
      ],
    },
  ),
  quoted(
    'union-toll',
    'union',
    "The dock workers' union put the toll at 40 or more, saying it had compared the night roster with the names of those who answered their phones.",
    {
      cue: 'saying',
      directness: 'indirect',
      content: 'fact-like',
      links: [onContent('contradicts', { annotation: 'blast-courier/toll' })],
    },
  ),
  fact('unverified', 'Meridel Press could not independently verify either figure.', {
    polarity: '-',
    links: [
      onContent('could-not-verify', { annotation: 'blast-courier/toll' }),
      onContent('could-not-verify', { annotation: 'blast-courier/union-toll' }),
    ],
  }),
  quoted(
    'drones',
    'k-defence',
    "Kardovia's defence ministry said two drones flying in from the sea struck the depot's third tank shortly before midnight.",
    { cue: 'said', directness: 'indirect', content: 'fact-like' },
  ),
  fact('no-evidence', 'It offered no evidence.', { polarity: '-' }),
  denied('z-denies', 'z-defence', 'Zelkania denied any part in the blast.', {
    cue: 'denied',
    directness: 'indirect',
    links: [onContent('denies', { text: 'Zelkania had a part in the blast' })],
  }),
  denied(
    'no-ships',
    'z-defence',
    '"No vessel and no aircraft of ours was east of the strait that night," the country\'s defence ministry said in a statement, calling the Kardovian account "a story in search of a wreck."',
    {
      cue: 'said',
      directness: 'direct',
      polarity: '-',
      links: [onContent('denies', { annotation: 'blast-courier/drones' })],
    },
  ),
  quoted(
    'valve',
    'engineers',
    'Two Western-trained engineers who have worked at the depot, speaking on condition of anonymity because they still hold port passes, said a valve on the same tank had been marked for replacement in September.',
    { cue: 'said', directness: 'indirect', content: 'fact-like' },
  ),
  quoted(
    'spring',
    'engineers',
    'One of them said his supervisor had told him that "the paperwork would be moved to spring."',
    { cue: 'One of them said', directness: 'indirect', content: 'fact-like' },
  ),
  quoted(
    'spring-supervisor',
    'supervisor',
    'had told him that "the paperwork would be moved to spring."',
    { cue: 'had told him', relay: ['engineers'], directness: 'mixed', content: 'fact-like' },
  ),
];
