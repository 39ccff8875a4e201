/** A layer on the leased pier: relay of a relay, report and denial in one sentence, an attack on the motive, a quote inside a quote. */
import { denied, fact, onContent, onUtterance, opinion, quoted } from '../mark';
import type { DemoLayer } from '../shape';

export const leaseByHanada: DemoLayer = {
  article: 'lease-kaiiki',
  annotator: 'hanada',
  submitted: true,
  annotations: [
    quoted(
      'headline',
      'k-presidency',
      'オルヴィスク北埠頭「40年貸与」報道にカルドヴィア政府が猛反発！',
      {
        cue: '猛反発',
        directness: 'indirect',
        content: 'opinion-like',
        note: '反発だけでは否定にならない。',
      },
    ),
    opinion('headline-question', '【港を売るのか】', { note: '見出しの煽り。著者の反語とみる。' }),
    fact(
      'meeting',
      'ゼルカニアのマルヴィンデル首相の特使を務めるハーノ・ジュレスク前国防相が９日(現地時間)、カルドヴィアの首都ヴェルネグを訪れ、オルメント大統領と約90分にわたって会談した。',
    ),
    quoted(
      'letter',
      'polvanen',
      'ゼルカニアの国営ゼルテル通信が伝えたところによると、マルヴィンデル首相の報道官を務めるリサ・ポルヴァネン氏は同日の記者会見で「特使は首相の親書を手渡し、協定の審議を予定どおり進めたいという考えを伝えた」と明らかにした。',
      {
        cue: 'と明らかにした',
        relay: ['zeltel'],
        directness: 'direct',
        saidAt: '2026-11-09',
        saidWhere: 'リオヴェク（記者会見）',
        content: 'fact-like',
      },
    ),
    quoted(
      'ready',
      'polvanen',
      'ポルヴァネン報道官は「わが国は燃料基地の爆発の真相究明に協力する用意がある」とも述べた。',
      {
        cue: 'とも述べた',
        relay: ['zeltel'],
        directness: 'direct',
        saidAt: '2026-11-09',
        content: 'fact-like',
        note: 'ゼルテル通信の伝聞が前の文から続いている。',
      },
    ),
    quoted(
      'urged',
      'hearsay',
      '特使は会談の席で、止まっている共同哨戒の準備を早く再開するよう促したとされる。',
      { cue: 'とされる', directness: 'indirect', content: 'fact-like', certainty: 'possible' },
    ),
    quoted(
      'report',
      'verneg-posta',
      'カルドヴィアの日刊紙「ヴェルネグ・ポスタ」は８日付の朝刊で、オルメント大統領がオルヴィスク港の北埠頭を40年間ゼルカニア側に貸し、見返りにガスを２割引きで受け取る案を示したと報じた',
      { cue: 'と報じた', directness: 'indirect', saidAt: '2026-11-08', content: 'fact-like' },
    ),
    denied(
      'no-offer',
      'k-presidency',
      'カルドヴィア大統領府は「そのような案は存在しない」とこの報道を否定している',
      {
        cue: '否定している',
        directness: 'mixed',
        polarity: '-',
        links: [onContent('denies', { annotation: 'lease-kaiiki/report' })],
      },
    ),
    quoted(
      'motive',
      'voskal',
      'カルドヴィア外務省のイレーナ・ヴォスカル報道官は９日、ポスタ紙の記事について「誰が書かせたのかは文体を見れば分かる」としたうえで、「来月の審議を前に、港で働く人々の不安につけ込む安っぽい工作だ」と激しく反発した。',
      {
        cue: 'と激しく反発した',
        directness: 'direct',
        saidAt: '2026-11-09',
        content: 'opinion-like',
        note: '動機を攻撃しているが、貸与案の中身には触れていない。否定ではなく、矛盾のリンクを付けた。',
        links: [onContent('contradicts', { annotation: 'lease-kaiiki/report' })],
      },
    ),
    fact(
      'copies',
      'もっとも、ポスタ紙は記事の根拠とした４枚の覚書の写しを自社サイトで公開しており、そこには「北埠頭・40年・優先使用」という手書きの文字が見える。',
      {
        links: [
          onUtterance(
            'corroborates',
            { annotation: 'lease-kaiiki/report' },
            '記事が覚書に基づくことの裏付け。貸与案そのものの裏付けではない。',
          ),
        ],
      },
    ),
    quoted('copies-note', 'memo', '「北埠頭・40年・優先使用」', {
      directness: 'direct',
      content: 'fact-like',
    }),
    fact('unsigned', '覚書に署名はなく、日付の欄も空白のままだ。', { polarity: '-' }),
    quoted(
      'editor',
      'tremlek',
      '同紙のカイ・トレムレク編集長は10日、地元ラジオで「大統領府の補佐官は電話口で『写しがどこから出たのかだけ教えてくれ』と言った。中身が違うとは一度も言わなかった」と語った。',
      {
        cue: 'と語った',
        directness: 'direct',
        saidAt: '2026-11-10',
        saidWhere: '地元ラジオ',
        content: 'fact-like',
      },
    ),
    quoted('editor-aide', 'aide', '『写しがどこから出たのかだけ教えてくれ』と言った', {
      cue: 'と言った',
      relay: ['tremlek'],
      directness: 'direct',
      content: 'opinion-like',
    }),
    fact('no-name', '補佐官の名前は明かさなかった。', { polarity: '-' }),
    quoted(
      'refused',
      'z-government',
      'ゼルカニア側はこの案について、提案を受けたかどうかも含めてコメントを拒否した。',
      {
        cue: '拒否した',
        directness: 'indirect',
        note: 'コメントの拒否は引用。否定にも矛盾にもあたらない。',
      },
    ),
    fact('no-answer', '北埠頭を管理するオルヴィスク港湾局は取材に応じていない。', {
      polarity: '-',
    }),
    opinion(
      'season',
      '港を貸すか貸さないかより、貸すという話が毎年同じ季節に出てくることのほうが、この国の政治をよく表している。',
    ),
  ],
};
