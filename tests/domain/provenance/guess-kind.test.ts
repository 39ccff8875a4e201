import { expect, test } from 'vitest';
import { guessKind } from '@/domain/provenance/guess-kind';
import type { SourceKind } from '@/domain/provenance/source';

const looks: Record<SourceKind, readonly string[]> = {
  person: [
    'オルメント大統領',
    'イェルタ首席研究員',
    '大統領府報道官',
    'Ilse Marvindel',
    '検事総長',
  ],
  office: [
    'カルドヴィア外務省',
    '大統領府',
    '沿岸同盟',
    'リオヴェク海事研究所',
    'ロンネ造船会社',
    'Ministry of Harbours',
    'Harbour Authority',
    'Lowmark County Police',
  ],
  agency: ['東湾通信', '東湾通信社', 'AFP', 'ロイター', 'Towan News Agency'],
  outlet: ['汐待タイムズ', '海域新報', '地元テレビ', 'Gazette', 'The Ebb Courier', '有力紙'],
  account: ['@razma_watch', '＠razma_watch', '海峡の眼アカウント'],
  document: ['安全協定', '沿岸警備法', '年次報告書', 'Lease Agreement', 'Harbour memo'],
  unnamed: ['関係筋', '外交筋', '政府関係者', 'senior officials', 'a source'],
};

const cases = Object.entries(looks).flatMap(([kind, names]) =>
  names.map((name) => ({ kind, name })),
);

test.each(cases)('$name looks like: $kind', ({ kind, name }) => {
  expect(guessKind(name)).toBe(kind);
});
