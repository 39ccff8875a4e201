/** A second layer on the reprint, returned by its reviewer: the headline is not tied to the body, a charge is read as an opinion. */
import { denied, fact, onContent, opinion, quoted } from '../mark';
import type { DemoLayer } from '../shape';

export const treatyTodaiByMiike: DemoLayer = {
  article: 'treaty-todai',
  annotator: 'miike',
  submitted: true,
  annotations: [
    quoted('m-headline-lamp', 'olment', '「海峡は国境ではなく通り道」', { directness: 'direct' }),
    fact(
      'm-signed',
      'カルドヴィアのオルメント大統領とゼルカニアのマルヴィンデル首相は28日、カルドヴィアの首都ヴェルネグで会談し、ラズマ海峡の航行安全に関する協定に署名した。',
    ),
    fact('m-term', '有効期間は15年で、両国の議会の承認を経て来年春に発効する。'),
    quoted(
      'm-article',
      'agreement',
      '協定では、いずれの国も積み荷の行き先を理由に相手国の船を差し止めず、事故が起きた際には12時間以内に互いの調査官を受け入れるとしている。',
      { cue: 'としている', directness: 'indirect' },
    ),
    quoted(
      'm-homework',
      'malvindel',
      'マルヴィンデル氏は、歴代の政権が先送りしてきた宿題をようやく終えたと胸を張った。',
      { cue: 'と胸を張った', directness: 'indirect', content: 'opinion-like' },
    ),
    opinion(
      'm-secret',
      'カルドヴィアの野党「沿岸同盟」は28日の声明で、国民に知らせないまま軍港を開く密約が結ばれたと批判した。',
      { note: '批判なので意見とみた。' },
    ),
    denied(
      'm-no-secret',
      'k-presidency',
      'これに対し大統領府は「軍港に関する取り決めは、公表した文書にも、していない文書にも存在しない」と否定した。',
      {
        cue: 'と否定した',
        directness: 'direct',
        links: [onContent('denies', { annotation: 'treaty-todai/m-secret' })],
      },
    ),
    fact('m-debate', '両国の議会での審議は12月に始まる。', { certainty: 'unknown' }),
  ],
};
