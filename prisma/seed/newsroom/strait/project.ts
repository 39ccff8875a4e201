/** The Japanese project of the demo newsroom: a strait, an agreement, an explosion, a memo. */
import type { DemoProject } from '../shape';
import { blastShiomachi } from './blast-shiomachi';
import { claims } from './claims';
import { digest } from './digest';
import { explainer } from './explainer';
import { grades } from './grades';
import { layers } from './layers';
import { leaseKaiiki } from './lease-kaiiki';
import { sources } from './sources';
import { team } from './team';
import { trainingByUsami } from './training-marks';
import { treatyShiomachi } from './treaty-shiomachi';
import { treatyTodai } from './treaty-todai';
import { verdicts } from './verdicts';

export const straitProject: DemoProject = {
  key: 'strait',
  name: '海峡監視デスク',
  language: 'ja',
  people: [
    { key: 'shido', name: '志度 まなみ', role: 'owner' },
    { key: 'kurusu', name: '来栖 亘', role: 'reviewer' },
    { key: 'hanada', name: '花田 環', role: 'annotator' },
    { key: 'miike', name: '三池 廉', role: 'annotator' },
    { key: 'usami', name: '宇佐美 岬', role: 'annotator' },
    { key: 'toyoki', name: '豊木 さえ', role: 'viewer' },
  ],
  sources,
  articles: [treatyShiomachi, treatyTodai, blastShiomachi, digest, explainer, leaseKaiiki],
  layers,
  verdicts,
  grades,
  training: [trainingByUsami],
  team,
  claims,
};
