/** The digest's posts on the explosion itself: agency stories and a resident, relayed by accounts. */
import { denied, fact, onContent, onUtterance, quoted } from '../mark';
import type { DemoAnnotation } from '../shape';

export const digestPosts: readonly DemoAnnotation[] = [
  fact('post-headline', 'オルヴィスク港の爆発、死者14人に', {
    links: [onContent('repeats', { annotation: 'digest/toll' })],
  }),
  quoted(
    'toll',
    'k-interior',
    'カルドヴィア内務省は4日、オルヴィスク港の燃料基地で起きた爆発で港湾職員や消防士ら14人が死亡し、37人がけがをしたと発表した。',
    {
      cue: 'と発表した',
      relay: ['towan', 'at-shiomachi'],
      directness: 'indirect',
      saidAt: '2026-11-04',
      content: 'fact-like',
      links: [onContent('repeats', { annotation: 'blast-shiomachi/toll' })],
    },
  ),
  quoted(
    'union-toll',
    'union',
    '港湾労働者組合は、夜勤の名簿と照らし合わせた結果、死者は少なくとも40人に上ると主張している。',
    {
      cue: 'と主張している',
      relay: ['towan', 'at-shiomachi'],
      directness: 'indirect',
      content: 'fact-like',
      links: [onContent('repeats', { annotation: 'blast-shiomachi/union-toll' })],
    },
  ),
  quoted('tag-toll', 'k-interior', '内務省「14人死亡」', {
    directness: 'direct',
    note: 'ハッシュタグの要約。',
    links: [onContent('repeats', { annotation: 'digest/toll' })],
  }),
  quoted('fire', 'at-kamome', '🇰🇩🔥うちの窓から見えた火。', {
    occurrence: 1,
    directness: 'direct',
    saidAt: '2026-11-04',
    content: 'fact-like',
  }),
  quoted('still-burning', 'at-kamome', 'まだ消えない。', {
    occurrence: 1,
    directness: 'direct',
    saidAt: '2026-11-04',
    content: 'fact-like',
  }),
  quoted('two-flashes', 'at-kamome', '光は二回。', {
    occurrence: 1,
    directness: 'direct',
    saidAt: '2026-11-04',
    content: 'fact-like',
    note: '光の回数は、港の映像とも一致する。',
    links: [onContent('corroborates', { annotation: 'blast-shiomachi/footage' })],
  }),
  quoted('flashes', 'at-kamome', '一回目は小さくて、二回目で部屋が真っ白になった。', {
    occurrence: 1,
    directness: 'direct',
    saidAt: '2026-11-04',
    content: 'fact-like',
    links: [
      onContent(
        'corroborates',
        { annotation: 'blast-shiomachi/foreman' },
        '先に光ったという点で重なる。光の回数は班長の言葉にはない。',
      ),
    ],
  }),
  quoted(
    'nobody-calm',
    'at-kamome',
    '役所は「落ち着いて」と言うけど、落ち着いている人はこの街に一人もいない。',
    { directness: 'direct', content: 'opinion-like' },
  ),
  quoted('calm', 'city-hall', '「落ち着いて」と言う', {
    cue: 'と言う',
    relay: ['at-kamome'],
    directness: 'direct',
    content: 'opinion-like',
  }),
  quoted('flashes-again', 'at-kamome', '一回目は小さくて、二回目で部屋が真っ白になった。', {
    occurrence: 2,
    directness: 'direct',
    links: [onContent('repeats', { annotation: 'digest/flashes' })],
  }),
  quoted('tag-flashes', 'at-kamome', '住民「光は二回」', {
    directness: 'direct',
    links: [onContent('repeats', { annotation: 'digest/two-flashes' })],
  }),
  quoted('images-headline', 'z-defence', 'ゼルカニア国防省、衛星画像を公開　「東側に艦艇なし」', {
    directness: 'mixed',
    relay: ['meridel', 'at-meridel'],
    polarity: '-',
    links: [onContent('repeats', { annotation: 'digest/images' })],
  }),
  denied(
    'images',
    'z-defence',
    'ゼルカニア国防省は5日、3日夜に撮影したとする衛星画像9枚を公開し、ラズマ海峡の東側に自国の艦艇はいなかったと改めて説明した。',
    {
      cue: '改めて説明した',
      relay: ['meridel', 'at-meridel'],
      directness: 'indirect',
      saidAt: '2026-11-05',
      polarity: '-',
      links: [
        onContent('denies', { text: '爆発はゼルカニアの攻撃による' }),
        onUtterance(
          'corroborates',
          { annotation: 'blast-shiomachi/no-ships' },
          '別の通信社も同じ省の説明を聞いている。中身の裏付けではない。',
        ),
      ],
    },
  ),
  fact(
    'unverified',
    '画像の撮影時刻は記されておらず、メリデル通信は真偽を独自に確認できていない。',
    {
      polarity: '-',
      links: [onContent('could-not-verify', { annotation: 'digest/images' })],
    },
  ),
  quoted(
    'no-proof',
    'fermeli',
    'カルドヴィア国防省のダグ・フェルメリ報道官は同日、メリデル通信に対し「船がいなかったことは、無人機が飛ばなかった証拠にはならない」と反論した。',
    {
      cue: 'と反論した',
      relay: ['meridel', 'at-meridel'],
      directness: 'direct',
      saidAt: '2026-11-05',
      content: 'opinion-like',
      note: '船がいなかったという説明そのものは退けていない。',
      links: [onContent('contradicts', { annotation: 'digest/images' })],
    },
  ),
  quoted(
    'in-time',
    'fermeli',
    '同報道官は、残骸を回収したかどうかについては「いずれ示す」と述べるにとどめた。',
    {
      cue: 'と述べるにとどめた',
      relay: ['meridel', 'at-meridel'],
      directness: 'mixed',
      saidAt: '2026-11-05',
    },
  ),
];
