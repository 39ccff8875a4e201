/** Who speaks and who relays in the English project. */
import type { DemoSource } from '../shape';

const K = 'Kardovia';
const Z = 'Zelkania';

const presses: readonly DemoSource[] = [
  { key: 'meridel', kind: 'agency', name: 'Meridel Press', aliases: ['Meridel'] },
  { key: 'zeltel', kind: 'agency', name: 'Zeltel', affiliation: 'z-government', country: Z },
  {
    key: 'courier',
    kind: 'outlet',
    name: 'The Saltmarket Courier',
    aliases: ['Saltmarket Courier'],
  },
  { key: 'ledger', kind: 'outlet', name: 'Quayside Ledger', aliases: ['the Ledger'] },
  { key: 'ebb', kind: 'outlet', name: 'The Ebb' },
  { key: 'verneg-posta', kind: 'outlet', name: 'Verneg Posta', aliases: ['the Posta'], country: K },
  { key: 'at-nights', kind: 'account', name: '@orvisk_nights', aliases: ['Orvisk Night Shift'] },
  { key: 'seaglance', kind: 'office', name: 'Seaglance' },
];

const offices: readonly DemoSource[] = [
  { key: 'k-presidency', kind: 'office', name: 'Kardovian presidential office', country: K },
  { key: 'k-foreign', kind: 'office', name: 'Kardovian foreign ministry', country: K },
  { key: 'k-interior', kind: 'office', name: 'Kardovian interior ministry', country: K },
  { key: 'k-defence', kind: 'office', name: 'Kardovian defence ministry', country: K },
  { key: 'k-fire', kind: 'office', name: 'Kardovian fire service', country: K },
  { key: 'port-authority', kind: 'office', name: 'Orvisk port authority', country: K },
  { key: 'union', kind: 'office', name: 'Orvisk dock workers’ union', country: K },
  { key: 'bernsk', kind: 'office', name: 'Bernsk Fuel', country: K },
  { key: 'alliance', kind: 'office', name: 'Coastal Alliance', country: K },
  { key: 'z-government', kind: 'office', name: 'Government of Zelkania', country: Z },
  { key: 'z-defence', kind: 'office', name: 'Zelkanian defence ministry', country: Z },
  { key: 'analysts', kind: 'unnamed', name: 'Analysts' },
];

const people: readonly DemoSource[] = [
  {
    key: 'olment',
    kind: 'person',
    name: 'Daris Olment',
    aliases: ['President Olment'],
    affiliation: 'k-presidency',
  },
  { key: 'maldane', kind: 'person', name: 'Jory Maldane', affiliation: 'k-presidency' },
  { key: 'voskal', kind: 'person', name: 'Irena Voskal', affiliation: 'k-foreign' },
  { key: 'fermeli', kind: 'person', name: 'Dag Fermeli', affiliation: 'k-defence' },
  { key: 'ostaver', kind: 'person', name: 'Brann Ostaver', affiliation: 'k-fire' },
  { key: 'ulvik', kind: 'person', name: 'Sander Ulvik', affiliation: 'port-authority' },
  { key: 'ragnesh', kind: 'person', name: 'Petr Ragnesh', affiliation: 'union' },
  { key: 'ilse', kind: 'person', name: 'Ilse (crane driver)' },
  { key: 'polvanen', kind: 'person', name: 'Lisa Polvanen', affiliation: 'z-government' },
  { key: 'quill-marsh', kind: 'person', name: 'Hedda Quill-Marsh' },
  { key: 'tremlek', kind: 'person', name: 'Kai Tremlek', affiliation: 'verneg-posta' },
  { key: 'orly', kind: 'person', name: 'Fenwick Orly' },
];

const papers: readonly DemoSource[] = [
  { key: 'agreement', kind: 'document', name: 'Razma Strait navigation agreement' },
  { key: 'memo', kind: 'document', name: 'Memo on the north pier' },
  { key: 'master-plan', kind: 'document', name: 'Port master plan', affiliation: 'port-authority' },
];

const unnamed: readonly DemoSource[] = [
  { key: 'engineers', kind: 'unnamed', name: 'Two engineers who have worked at the depot' },
  { key: 'supervisor', kind: 'unnamed', name: 'An engineer’s supervisor' },
  { key: 'foreman', kind: 'unnamed', name: 'A night foreman', affiliation: 'union' },
  { key: 'officials', kind: 'unnamed', name: 'Three current and former Kardovian officials' },
  { key: 'second-official', kind: 'unnamed', name: 'A second Kardovian official' },
  { key: 'talks-one', kind: 'unnamed', name: 'A person familiar with the coastguard talks' },
  { key: 'talks-two', kind: 'unnamed', name: 'A second person familiar with the coastguard talks' },
  { key: 'hearsay', kind: 'unnamed', name: 'Hearsay (nobody named)' },
];

export const sources: readonly DemoSource[] = [
  ...presses,
  ...offices,
  ...people,
  ...papers,
  ...unnamed,
];
