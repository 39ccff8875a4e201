/** The layers of the Japanese project, article by article. */
import type { DemoLayer } from '../shape';
import { blastClaims } from './blast-claims-marks';
import { blastSecond } from './blast-second-marks';
import { blastTown } from './blast-town-marks';
import { digestPosts } from './digest-posts-marks';
import { digestRumour } from './digest-rumour-marks';
import { explainerByHanada } from './explainer-marks';
import { leaseByHanada } from './lease-marks';
import { treatyByHanada, treatyByMiike } from './treaty-marks';
import { treatyTodaiByHanada } from './treaty-todai-marks';
import { treatyTodaiByMiike } from './treaty-todai-second-marks';

export const layers: readonly DemoLayer[] = [
  treatyByHanada,
  treatyByMiike,
  treatyTodaiByHanada,
  treatyTodaiByMiike,
  leaseByHanada,
  {
    article: 'blast-shiomachi',
    annotator: 'hanada',
    submitted: true,
    annotations: [...blastClaims, ...blastTown],
  },
  { article: 'blast-shiomachi', annotator: 'miike', submitted: true, annotations: blastSecond },
  explainerByHanada,
  {
    article: 'digest',
    annotator: 'hanada',
    submitted: true,
    annotations: [...digestPosts, ...digestRumour],
  },
];
