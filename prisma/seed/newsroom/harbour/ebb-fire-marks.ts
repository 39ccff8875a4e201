/** The weekly briefing on the fire: recaps linked to their originals, a post, a mistaken thought. */
import { denied, fact, noStatement, onContent, onUtterance, opinion, quoted } from '../mark';
import type { DemoAnnotation } from '../shape';

export const ebbFire: readonly DemoAnnotation[] = [
  noStatement('greeting', 'Good morning.'),
  opinion(
    'one-thing',
    'If you read one thing this week, read the tide tables; if you read two, read on.',
    { note: 'An exhortation.' },
  ),
  quoted(
    'point-toll',
    'k-interior',
    "• At least 14 people died in the Orvisk depot fire, according to Kardovia's interior ministry",
    {
      cue: 'according to',
      relay: ['meridel', 'courier'],
      directness: 'indirect',
      links: [onUtterance('repeats', { annotation: 'blast-courier/toll' })],
    },
  ),
  quoted('point-union', 'union', "the dock workers' union still says 40", {
    cue: 'says',
    directness: 'indirect',
    links: [onUtterance('repeats', { annotation: 'blast-courier/union-toll' })],
  }),
  denied(
    'point-denial',
    'z-government',
    '• Zelkania has denied involvement and published satellite images.',
    {
      cue: 'denied',
      directness: 'indirect',
      links: [onUtterance('repeats', { annotation: 'blast-courier/z-denies' })],
    },
  ),
  opinion(
    'point-fight',
    '• A leaked memo has turned a safety agreement into a fight about a pier.',
  ),
  noStatement('who', '1. Who set fire to Orvisk?'),
  fact('nobody', 'Nobody knows.', { polarity: '-' }),
  quoted(
    'wreckage',
    'fermeli',
    'Kardovia\'s defence ministry says drones did it, and on Thursday its spokesman, Dag Fermeli, told Meridel Press that wreckage had been recovered and "will be shown in due course."',
    {
      cue: 'told Meridel Press',
      relay: ['meridel'],
      directness: 'mixed',
      saidAt: '2026-11-12',
      content: 'fact-like',
    },
  ),
  quoted('drones', 'k-defence', "Kardovia's defence ministry says drones did it", {
    cue: 'says',
    directness: 'indirect',
    links: [onContent('repeats', { annotation: 'blast-courier/drones' })],
  }),
  fact('images', "Zelkania's images, nine of them, show empty water east of the strait."),
  fact(
    'not-verified',
    'They carry no time stamps, and Meridel said it could not independently verify them.',
    {
      note: 'Meridel says it of itself. Kept as a fact, by rule 11.',
      polarity: '-',
      links: [onContent('could-not-verify', { annotation: 'weekly-ebb/images' })],
    },
  ),
  fact('third-story', 'Local officials in Orvisk tell a third story.'),
  quoted(
    'alarm',
    'ulvik',
    "Sander Ulvik, the deputy harbour master, told the Saltmarket Courier that the tank's pressure alarm had sounded for eleven minutes before the first flash.",
    {
      cue: 'told the Saltmarket Courier',
      relay: ['courier'],
      directness: 'indirect',
      content: 'fact-like',
      links: [onContent('corroborates', { annotation: 'blast-courier/valve' })],
    },
  ),
  denied(
    'mistake',
    'ulvik',
    '"I was in the room. It is a mistake to think that we heard nothing and saw nothing," he said.',
    {
      cue: 'he said',
      relay: ['courier'],
      directness: 'direct',
      polarity: '-',
      links: [onContent('denies', { text: 'The harbour office heard nothing and saw nothing' })],
    },
  ),
  fact('no-comment', 'The defence ministry has not commented on the alarm.', { polarity: '-' }),
  quoted('eleven', 'at-nights', '🇰🇩 Eleven minutes.', {
    directness: 'direct',
    saidAt: '2026-11-12',
    content: 'fact-like',
  }),
  quoted('telephone', 'at-nights', 'They had eleven minutes and a telephone.', {
    directness: 'direct',
    saidAt: '2026-11-12',
    content: 'opinion-like',
  }),
];
