/** Witnesses, footage, experts, the town: the second half of a layer on the explosion. */
import { denied, fact, onContent, onUtterance, opinion, quoted } from '../mark';
import type { DemoAnnotation } from '../shape';

export const blastTown: readonly DemoAnnotation[] = [
  quoted(
    'ragnesh',
    'ragnesh',
    '組合のペトル・ラグネシュ委員長は４日、病院の前で記者団に「夜勤の班長は運ばれる前に『先に空が光って、それから音が来た』と言った。弁の話を持ち出す人は、その順番を説明してほしい」と訴えた。',
    {
      cue: 'と訴えた',
      directness: 'direct',
      saidAt: '2026-11-04',
      saidWhere: 'オルヴィスクの病院前',
      content: 'opinion-like',
      links: [onContent('contradicts', { annotation: 'blast-shiomachi/old-pipes' })],
    },
  ),
  quoted(
    'foreman',
    'foreman',
    '夜勤の班長は運ばれる前に『先に空が光って、それから音が来た』と言った',
    {
      cue: 'と言った',
      relay: ['ragnesh'],
      directness: 'direct',
      content: 'fact-like',
      note: '引用の中の引用。班長の言葉はラグネシュ委員長を経ている。',
    },
  ),
  quoted(
    'camera',
    'tele-orvisk',
    '一方、地元テレビ局「テレ・オルヴィスク」は、近くの倉庫の防犯カメラには空から近づく物体は映っていなかったと報じた。',
    {
      cue: 'と報じた',
      directness: 'indirect',
      polarity: '-',
      content: 'fact-like',
      links: [onContent('contradicts', { annotation: 'blast-shiomachi/drones' })],
    },
  ),
  fact(
    'footage',
    'SNSに投稿された映像には、白い閃光（せんこう）が二度走り、桟橋のクレーンが傾く様子が映っている。',
    {
      links: [
        onContent(
          'corroborates',
          {
            article: 'digest',
            quote: '光は二回。一回目は小さくて、二回目で部屋が真っ白になった。',
            occurrence: 1,
          },
          '閃光が二度という点だけが一致する。',
        ),
      ],
    },
  ),
  fact(
    'footage-place',
    '東湾通信は、看板と倉庫の形から撮影場所が南埠頭であることを確かめたが、撮影された日時は確認できていない。',
    {
      links: [
        onContent(
          'could-not-verify',
          { annotation: 'blast-shiomachi/footage' },
          '場所は確認、日時は未確認。',
        ),
      ],
    },
  ),
  quoted(
    'experts',
    'experts',
    '複数の海事専門家は、無人機でも配管の事故でも同じ壊れ方はしうるとみている。',
    { cue: 'とみている', directness: 'indirect', content: 'opinion-like', certainty: 'possible' },
  ),
  quoted('weeks', 'hearsay', '原因が分かるまでには数週間かかるという。', {
    cue: 'という',
    directness: 'indirect',
    certainty: 'probable',
    content: 'fact-like',
    note: '直前の専門家かもしれないが、文には話し手がない。',
  }),
  fact('glass', '南埠頭から１キロほど離れた旧市街では、４日朝も窓ガラスを掃く音が続いていた。'),
  fact(
    'bread',
    'パン店を営むノエラ・シムカンさん（61）は停電した店先で、ろうそくを立ててパンを配っていた。',
  ),
  quoted(
    'complaint',
    'simkan',
    '「２年前にも基地のにおいがひどいと役所に言いに行ったの。そのときは『風向きのせいです』と言われた」。',
    { directness: 'direct', content: 'fact-like' },
  ),
  quoted('wind', 'city-hall', '『風向きのせいです』と言われた', {
    cue: 'と言われた',
    relay: ['simkan'],
    directness: 'direct',
    content: 'fact-like',
  }),
  quoted('handled', 'complaints', '市の記録では、この苦情は「対応済み」になっている。', {
    cue: '市の記録では',
    directness: 'mixed',
    content: 'fact-like',
    links: [
      onUtterance(
        'corroborates',
        { annotation: 'blast-shiomachi/complaint' },
        '苦情があったことは裏付くが、においの有無は裏付かない。',
      ),
    ],
  }),
  fact('waiting', '爆発の影響で、港に入る予定だった船31隻が沖合で待機している。'),
  fact('diverted', '隣国の港に行き先を変えた船もあるが、行き先や積み荷は明らかになっていない。'),
  denied(
    'no-shortage',
    'k-energy',
    '燃料の備蓄について、エネルギー省は不足が生じているという事実はないとし、買い急がないよう呼びかけた。',
    {
      cue: 'とし',
      directness: 'indirect',
      polarity: '-',
      links: [onContent('denies', { text: '燃料の備蓄に不足が生じている' })],
    },
  ),
  opinion(
    'delay',
    '先月28日に署名された航行安全協定の審議は12月に始まる予定だが、日程の見直しは避けられない情勢だ。',
    { certainty: 'probable', note: '避けられない情勢、は記者の推測。' },
  ),
  opinion('tested', '調査官の相互受け入れを定めた条項が、発効を待たずに試されることになった。'),
];
