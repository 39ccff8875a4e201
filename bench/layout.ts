/** How long a long text takes to be laid out, as a ratio to the least that could be done: lines cut apart, each segmented by the platform. Run: npx tsx bench/layout.ts */
import { layOut } from '@/domain/text/lay-out';
import { indexText } from '@/domain/text/offset';

const PARAGRAPH =
  '湊町は19日、町営フェリーを1日3便に減らすと発表した。町長は会見で「苦渋の決断だ。島の暮らしを守る」と述べ、理由は燃料の高騰だと説明した。住民からは不安の声が上がる。本当に守れるのか？と問う人もいた。🐸';

/** About 10,000 sentences and 1 MB of UTF-8. */
const TEXT = Array.from({ length: 2500 }, (_, n) => `${n} ${PARAGRAPH}`).join('\n\n');
const RUNS = 7;

const segmenter = new Intl.Segmenter('ja', { granularity: 'sentence' });

function floor(): number {
  return TEXT.split('\n').reduce((sum, line) => sum + [...segmenter.segment(line)].length, 0);
}

function ours(): number {
  return layOut(indexText(TEXT)).sentences.length;
}

function median(run: () => number): number {
  const times = Array.from({ length: RUNS }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

const least = median(floor);
const taken = median(ours);
console.log(
  `${Buffer.byteLength(TEXT)} bytes, ${ours()} sentences (the platform finds ${floor()})`,
);
console.log(
  `floor ${least.toFixed(0)} ms, layOut ${taken.toFixed(0)} ms, ratio ${(taken / least).toFixed(2)}`,
);
