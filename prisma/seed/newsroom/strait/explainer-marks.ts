/** A layer on the explainer: copied points linked back to their originals, filler questions as no statement, asides as opinions. */
import { denied, fact, noStatement, onContent, onUtterance, opinion, quoted } from '../mark';
import type { DemoLayer } from '../shape';

export const explainerByHanada: DemoLayer = {
  article: 'explainer',
  annotator: 'hanada',
  submitted: false,
  annotations: [
    fact(
      'teaser-signed',
      '💡 カルドヴィアとゼルカニアは、共同哨戒や海図の共有など七つの分野で協力する協定に署名しました。',
      { links: [onContent('repeats', { annotation: 'treaty-shiomachi/signed' })] },
    ),
    opinion(
      'teaser-worry',
      '💡 燃料基地の爆発をめぐって両国の説明が食い違い、協定の先行きに不安が広がっています。',
    ),
    opinion(
      'teaser-price',
      '💡 海峡を通る船の保険料が上がれば、魚の缶詰や灯油の値段にも響くかもしれません。',
      { certainty: 'possible' },
    ),
    noStatement('lead-in', 'それでは、協定の中身から順番に見ていきましょう。'),
    noStatement('why-none', 'そもそも、どうして今まで協定がなかったの？', {
      note: '埋め草の問いかけ。',
    }),
    fact('fishing', '漁業権のもめごとが長く続いていたからです。', {
      links: [onContent('repeats', { annotation: 'treaty-shiomachi/rivalry' })],
    }),
    fact(
      'signed',
      '✅ カルドヴィアのオルメント大統領とゼルカニアのマルヴィンデル首相が、ヴェルネグでラズマ海峡の航行安全に関する協定に署名した。',
      { links: [onContent('repeats', { annotation: 'treaty-shiomachi/signed' })] },
    ),
    quoted(
      'article',
      'agreement',
      '✅ 協定では、いずれの国も積み荷の行き先を理由に相手国の船を差し止めず、事故が起きた際には12時間以内に互いの調査官を受け入れるとしている。',
      {
        cue: 'としている',
        relay: ['towan', 'shiomachi'],
        directness: 'indirect',
        content: 'fact-like',
        note: '汐待タイムズの記事から写した文。',
        links: [onContent('repeats', { annotation: 'treaty-shiomachi/article' })],
      },
    ),
    fact('no-inspection', '✅ 第三国の船に対する臨検の規定は盛り込まれていない。', {
      polarity: '-',
      links: [onContent('repeats', { annotation: 'treaty-shiomachi/no-inspection' })],
    }),
    opinion(
      'serious',
      '「12時間以内」という数字まで書き込んだところに、作った人たちの本気を感じます。',
    ),
    fact(
      'held',
      '2025年7月、ゼルカニアの貨物船がオルヴィスク港に留め置かれた一件は、両国の関係を一気に冷え込ませました。',
    ),
    quoted(
      'unpaid',
      'hearsay',
      'この船は54日後に解放されましたが、補償金の支払いは今も終わっていないと指摘されています。',
      {
        cue: 'と指摘されています',
        directness: 'indirect',
        content: 'fact-like',
        links: [
          onContent(
            'corroborates',
            { annotation: 'treaty-shiomachi/compensation' },
            '出どころが分からないため、独立した裏付けとは言えない。',
          ),
        ],
      },
    ),
    quoted(
      'survey',
      'kujihara',
      '海峡の歴史にくわしい汀見大学の久慈原透准教授は、協定の本当のねらいは船ではなく測量だと分析しています。',
      { cue: 'と分析しています', directness: 'indirect', content: 'opinion-like' },
    ),
    quoted(
      'seabed',
      'kujihara',
      '准教授は講演で「海図を共有するというのは、海の底を見せ合うということです。隠したいものがある国どうしにはできません」と話しました。',
      { cue: 'と話しました', directness: 'direct', saidWhere: '講演', content: 'opinion-like' },
    ),
    quoted(
      'wording',
      'hearsay',
      '協定のカルドヴィア語版とゼルカニア語版では「哨戒」にあたる言葉の強さが違うとも言われています。',
      {
        cue: 'とも言われています',
        directness: 'indirect',
        certainty: 'possible',
        content: 'fact-like',
      },
    ),
    opinion('aside-paper', 'いやあ、紙に書いただけで波が静まるとなら、漁師はだれも苦労せんばい。', {
      note: '語り手の独り言（方言）。',
    }),
    opinion('aside-better', 'ばってん、書かんよりは書いたほうがよかとよ。'),
    noStatement('attack-or-accident', '攻撃なの？'),
    noStatement('or-accident', 'それとも事故？'),
    opinion('undecided', '今の段階では、どちらとも決められません。', { certainty: 'unknown' }),
    quoted(
      'toll',
      'k-interior',
      '✅ オルヴィスク港の燃料基地で３日深夜に爆発があり、カルドヴィア内務省は14人が死亡したと発表した。',
      {
        cue: 'と発表した',
        relay: ['towan', 'shiomachi'],
        directness: 'indirect',
        content: 'fact-like',
        links: [onContent('repeats', { annotation: 'blast-shiomachi/toll' })],
      },
    ),
    quoted('drones', 'k-defence', '✅ カルドヴィア国防省は無人機２機が突入したとしている', {
      cue: 'としている',
      relay: ['towan', 'shiomachi'],
      directness: 'indirect',
      content: 'fact-like',
      links: [onContent('repeats', { annotation: 'blast-shiomachi/drones' })],
    }),
    fact('no-evidence', '証拠は示していない。', {
      polarity: '-',
      links: [onContent('repeats', { annotation: 'blast-shiomachi/no-evidence' })],
    }),
    denied('z-denies', 'z-government', '✅ ゼルカニアは関与を否定している。', {
      cue: '否定している',
      relay: ['towan', 'shiomachi'],
      directness: 'indirect',
      links: [
        onUtterance('repeats', { annotation: 'blast-shiomachi/no-ships' }),
        onContent('denies', { annotation: 'explainer/drones' }),
      ],
    }),
    quoted(
      'shells',
      'hearsay',
      'ネットでは「タンクの中身は燃料ではなく弾薬だった」という書き込みが広まりました',
      { cue: 'という書き込みが広まりました', directness: 'direct', content: 'fact-like' },
    ),
    denied(
      'no-shells',
      'k-fire',
      'カルドヴィア消防庁は５日、放水を続けた隊員の証言をもとに「弾薬が置かれていたという話は事実ではない」と否定しました。',
      {
        cue: 'と否定しました',
        directness: 'direct',
        saidAt: '2026-11-05',
        polarity: '-',
        links: [onContent('denies', { annotation: 'explainer/shells' })],
      },
    ),
    quoted(
      'heavy-oil',
      'k-fire',
      '消防庁によると、第３タンクに入っていたのは暖房用の重油で、火が長引いているのは隣のタンクとの間隔が狭いためだということです。',
      { cue: '消防庁によると', directness: 'indirect', content: 'fact-like' },
    ),
    quoted(
      'mission',
      'malvindel',
      'ゼルカニアのマルヴィンデル首相は国際的な調査団を受け入れるよう求めています',
      {
        cue: '求めています',
        directness: 'indirect',
        content: 'opinion-like',
        links: [onContent('repeats', { annotation: 'blast-shiomachi/mistaken' })],
      },
    ),
    fact('no-reply', 'カルドヴィア政府はまだ答えていません。', { polarity: '-' }),
    opinion('without-mission', '調査団が入らないまま12月の審議を迎えることになりそうです。', {
      certainty: 'probable',
    }),
    noStatement('kerosene-question', '灯油は値上がりするの？'),
    quoted('shops-view', 'retailers', 'すぐには上がらない、というのが販売店の見方です。', {
      cue: '見方です',
      directness: 'indirect',
      polarity: '-',
      content: 'opinion-like',
    }),
    quoted(
      'contracts',
      'retailers',
      '販売店の団体は、年内の分はすでに契約を終えていると説明しています。',
      { cue: 'と説明しています', directness: 'indirect', content: 'fact-like' },
    ),
    fact('premium', 'ただし、海峡を通る船の保険料は爆発の翌日に1.4倍になりました。'),
    opinion('cans', '缶詰好きとしては、笑いごとじゃありません。'),
    opinion(
      'aside-breakfast',
      'ほんなこつ、遠か国の話と思うとったら、うちの朝めしの話やったばい。',
    ),
  ],
};
