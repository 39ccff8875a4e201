/** The English project of the demo newsroom: the same events, seen from other desks. */
import type { DemoProject } from '../shape';
import { blastCourier } from './blast-courier';
import { claims } from './claims';
import { grades } from './grades';
import { layers } from './layers';
import { memoLedger } from './memo-ledger';
import { sources } from './sources';
import { team } from './team';
import { verdicts } from './verdicts';
import { weeklyEbb } from './weekly-ebb';

export const harbourProject: DemoProject = {
  key: 'harbour',
  name: 'Harbour Desk',
  language: 'en',
  people: [
    { key: 'shido', name: '志度 まなみ', role: 'owner' },
    { key: 'kurusu', name: '来栖 亘', role: 'reviewer' },
    { key: 'whitlock', name: 'Ada Whitlock', role: 'annotator' },
    { key: 'pellow', name: 'Jonas Pellow', role: 'annotator' },
  ],
  sources,
  articles: [blastCourier, memoLedger, weeklyEbb],
  layers,
  verdicts,
  grades,
  training: [],
  team,
  claims,
};
