/** The layers of the English project, article by article. */
import type { DemoLayer } from '../shape';
import { blastClaims } from './blast-claims-marks';
import { blastQuay } from './blast-quay-marks';
import { ebbFire } from './ebb-fire-marks';
import { ebbLease } from './ebb-lease-marks';
import { memoPaper } from './memo-paper-marks';
import { memoByPellow } from './memo-second-marks';
import { memoVoices } from './memo-voices-marks';

export const layers: readonly DemoLayer[] = [
  {
    article: 'blast-courier',
    annotator: 'whitlock',
    submitted: true,
    annotations: [...blastClaims, ...blastQuay],
  },
  {
    article: 'memo-ledger',
    annotator: 'whitlock',
    submitted: true,
    annotations: [...memoPaper, ...memoVoices],
  },
  memoByPellow,
  {
    article: 'weekly-ebb',
    annotator: 'whitlock',
    submitted: false,
    annotations: [...ebbFire, ...ebbLease],
  },
];
