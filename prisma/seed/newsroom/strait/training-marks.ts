/** What a newcomer marked in training, on an article whose final layer stands: some of the usual slips. */
import { denied, fact, onContent, opinion, quoted } from '../mark';
import type { DemoLayer } from '../shape';

export const trainingByUsami: DemoLayer = {
  article: 'treaty-shiomachi',
  annotator: 'usami',
  submitted: true,
  annotations: [
    fact(
      'u-signed',
      'カルドヴィアのオルメント大統領とゼルカニアのマルヴィンデル首相は28日、カルドヴィアの首都ヴェルネグで会談し、ラズマ海峡の航行安全に関する協定に署名した。',
    ),
    fact('u-term', '有効期間は15年で、両国の議会の承認を経て来年春に発効する。'),
    fact(
      'u-fields',
      '合意に基づき、両国は海峡での共同哨戒や海図の共有、漂流物の処理、港湾職員の相互研修など七つの分野で協力を広げ、沿岸警備の連携を強める。',
    ),
    fact(
      'u-article',
      '協定では、いずれの国も積み荷の行き先を理由に相手国の船を差し止めず、事故が起きた際には12時間以内に互いの調査官を受け入れるとしている。',
      { note: '文書に書いてあることなので事実とした。' },
    ),
    fact('u-no-inspection', 'ただ、第三国の船に対する臨検の規定は盛り込まれなかった。'),
    quoted(
      'u-lamp',
      'olment',
      '署名式でオルメント大統領は「海峡は国境ではなく通り道だ。きょうから両岸で一つの灯をともす」と述べた。',
      { cue: 'と述べた', directness: 'direct' },
    ),
    opinion(
      'u-homework',
      'マルヴィンデル首相は、歴代の政権が先送りしてきた宿題をようやく終えたと胸を張った。',
    ),
    fact(
      'u-compensation',
      '関係筋によると、このとき凍結された補償金の扱いは協定から外され、年内に別の文書にまとめる方向で調整が続いている。',
    ),
    quoted(
      'u-secret',
      'alliance',
      'カルドヴィアの野党「沿岸同盟」は28日の声明で、国民に知らせないまま軍港を開く密約が結ばれたと批判した。',
      { cue: 'と批判した', directness: 'indirect' },
    ),
    denied(
      'u-no-secret',
      'k-presidency',
      'これに対し大統領府は「軍港に関する取り決めは、公表した文書にも、していない文書にも存在しない」と否定した。',
      {
        cue: 'と否定した',
        directness: 'direct',
        links: [onContent('denies', { annotation: 'treaty-shiomachi/u-secret' })],
      },
    ),
    opinion(
      'u-too-soon',
      'リオヴェク海事研究所のイェルタ首席研究員は、通航料がすぐに下がると考えるのは早計だと指摘する。',
    ),
    fact('u-first-visit', 'ゼルカニアの首相がヴェルネグを訪れるのは９年ぶり。'),
    fact('u-return', 'マルヴィンデル氏は29日に帰国する。'),
  ],
};
