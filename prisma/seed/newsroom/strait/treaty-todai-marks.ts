/** A layer on the reprint: the same sentences, most of them linked back as repeats, so that two outlets count once. */
import { denied, fact, onContent, onUtterance, quoted } from '../mark';
import type { DemoLayer } from '../shape';

export const treatyTodaiByHanada: DemoLayer = {
  article: 'treaty-todai',
  annotator: 'hanada',
  submitted: true,
  annotations: [
    quoted('headline-lamp', 'olment', '「海峡は国境ではなく通り道」', {
      directness: 'direct',
      content: 'opinion-like',
      note: '見出しの引用は本文の繰り返し。二つ目の情報源には数えない。',
      links: [onUtterance('repeats', { annotation: 'treaty-todai/lamp' })],
    }),
    denied('headline-denial', 'k-presidency', '軍港密約説は否定', {
      cue: '否定',
      directness: 'indirect',
      links: [
        onContent('denies', { annotation: 'treaty-todai/secret' }),
        onUtterance('repeats', { annotation: 'treaty-todai/no-secret' }),
      ],
    }),
    fact(
      'signed',
      'カルドヴィアのオルメント大統領とゼルカニアのマルヴィンデル首相は28日、カルドヴィアの首都ヴェルネグで会談し、ラズマ海峡の航行安全に関する協定に署名した。',
      { links: [onContent('repeats', { annotation: 'treaty-shiomachi/signed' })] },
    ),
    fact('term', '有効期間は15年で、両国の議会の承認を経て来年春に発効する。', {
      certainty: 'unknown',
      links: [onContent('repeats', { annotation: 'treaty-shiomachi/term' })],
    }),
    fact(
      'fields',
      '合意に基づき、両国は海峡での共同哨戒や海図の共有、漂流物の処理、港湾職員の相互研修など七つの分野で協力を広げ、沿岸警備の連携を強める。',
      {
        certainty: 'unknown',
        links: [onContent('repeats', { annotation: 'treaty-shiomachi/fields' })],
      },
    ),
    quoted(
      'article',
      'agreement',
      '協定では、いずれの国も積み荷の行き先を理由に相手国の船を差し止めず、事故が起きた際には12時間以内に互いの調査官を受け入れるとしている。',
      {
        cue: 'としている',
        directness: 'indirect',
        content: 'fact-like',
        links: [onContent('repeats', { annotation: 'treaty-shiomachi/article' })],
      },
    ),
    fact('no-inspection', 'ただ、第三国の船に対する臨検の規定は盛り込まれなかった。', {
      polarity: '-',
      links: [onContent('repeats', { annotation: 'treaty-shiomachi/no-inspection' })],
    }),
    quoted(
      'lamp',
      'olment',
      '署名式でオルメント氏は「海峡は国境ではなく通り道だ。きょうから両岸で一つの灯をともす」と語った。',
      {
        cue: 'と語った',
        directness: 'direct',
        saidAt: '2026-10-28',
        content: 'opinion-like',
        links: [onUtterance('repeats', { annotation: 'treaty-shiomachi/lamp' })],
      },
    ),
    quoted(
      'homework',
      'malvindel',
      'マルヴィンデル氏は、歴代の政権が先送りしてきた宿題をようやく終えたと胸を張った。',
      {
        cue: 'と胸を張った',
        directness: 'indirect',
        saidAt: '2026-10-28',
        content: 'opinion-like',
        links: [onUtterance('repeats', { annotation: 'treaty-shiomachi/homework' })],
      },
    ),
    fact(
      'rivalry',
      '両国はケルモラ諸島周辺の漁業権をめぐって長く対立し、昨年7月にはゼルカニアの貨物船「アルデ3号」がカルドヴィア南部のオルヴィスク港に54日間留め置かれた。',
      { links: [onContent('repeats', { annotation: 'treaty-shiomachi/rivalry' })] },
    ),
    quoted(
      'compensation',
      'kankeisuji',
      '関係筋によると、このとき凍結された補償金の扱いは協定から外され、年内に別の文書にまとめる方向で調整が続いている。',
      {
        cue: '関係筋によると',
        directness: 'indirect',
        content: 'fact-like',
        links: [onContent('repeats', { annotation: 'treaty-shiomachi/compensation' })],
      },
    ),
    quoted(
      'secret',
      'alliance',
      'カルドヴィアの野党「沿岸同盟」は28日の声明で、国民に知らせないまま軍港を開く密約が結ばれたと批判した。',
      {
        cue: 'と批判した',
        directness: 'indirect',
        saidAt: '2026-10-28',
        content: 'fact-like',
        links: [onUtterance('repeats', { annotation: 'treaty-shiomachi/secret' })],
      },
    ),
    denied(
      'no-secret',
      'k-presidency',
      'これに対し大統領府は「軍港に関する取り決めは、公表した文書にも、していない文書にも存在しない」と否定した。',
      {
        cue: 'と否定した',
        directness: 'direct',
        links: [
          onContent('denies', { annotation: 'treaty-todai/secret' }),
          onUtterance('repeats', { annotation: 'treaty-shiomachi/no-secret' }),
        ],
      },
    ),
    quoted(
      'not-against',
      'malvindel',
      'マルヴィンデル氏は会談後、記者団に対し、臨検の規定を後から加えることには反対しないが、順番があると述べた。',
      {
        cue: 'と述べた',
        directness: 'indirect',
        saidAt: '2026-10-28',
        polarity: '-',
        content: 'opinion-like',
        note: '誰かの主張を退けているわけではないので、否定ではなく引用（−）。',
      },
    ),
    fact('debate', '両国の議会での審議は12月に始まる。', { certainty: 'unknown' }),
  ],
};
