/** The claims of the Japanese project: one that a single agency's story spreads, one denied, one disputed, one still open. */
import type { DemoClaim } from '../shape-claims';

export const claims: readonly DemoClaim[] = [
  {
    key: 'signed',
    by: 'hanada',
    text: 'カルドヴィアとゼルカニアの首脳が、ラズマ海峡の航行安全協定に署名した',
    mentions: [
      { annotation: 'treaty-shiomachi/signed' },
      { annotation: 'treaty-todai/signed' },
      { annotation: 'explainer/signed' },
    ],
    grades: [
      {
        by: 'kurusu',
        value: '2',
        reason:
          '三つの媒体に載っているが、もとは東湾通信の一本。署名したこと自体は両国とも認めている。',
      },
    ],
    verdict: {
      by: 'kurusu',
      word: '正確',
      reason: '両国が署名を認め、野党も署名を前提に批判している。',
    },
  },
  {
    key: 'secret',
    by: 'hanada',
    text: '協定の裏に、軍港を開く密約がある',
    mentions: [
      { annotation: 'treaty-shiomachi/secret' },
      { annotation: 'treaty-todai/secret' },
      { annotation: 'treaty-shiomachi/no-secret', stance: 'denies' },
      { annotation: 'treaty-todai/no-secret', stance: 'denies' },
    ],
    grades: [
      {
        by: 'kurusu',
        value: '4',
        reason: '主張しているのは沿岸同盟だけで、文書は示されていない。',
      },
    ],
    verdict: {
      by: 'shido',
      word: '根拠なし',
      reason: '批判した側は根拠を示していない。大統領府の否定も当事者の言葉にとどまる。',
    },
  },
  {
    key: 'drones',
    by: 'hanada',
    text: 'オルヴィスク港の燃料基地の爆発は、無人機の突入によるものだ',
    mentions: [
      { annotation: 'blast-shiomachi/drones' },
      { annotation: 'explainer/drones' },
      { annotation: 'blast-shiomachi/no-ships', stance: 'denies' },
      { annotation: 'digest/images', stance: 'denies' },
      { annotation: 'blast-shiomachi/camera' },
    ],
    grades: [
      {
        by: 'shido',
        value: '3',
        reason: '国防省の声明のほかに裏付けはないが、閃光の映像とは矛盾しない。',
      },
      { by: 'kurusu', value: '4', reason: '残骸が示されず、倉庫のカメラとも合わない。' },
    ],
    verdict: null,
  },
  {
    key: 'toll',
    by: 'miike',
    text: 'オルヴィスク港の爆発で14人が死亡した',
    mentions: [
      { annotation: 'blast-shiomachi/toll' },
      { annotation: 'digest/toll' },
      { annotation: 'explainer/toll' },
      { annotation: 'blast-shiomachi/union-toll' },
      { annotation: 'digest/union-toll', stance: 'contradicts' },
      { annotation: 'blast-shiomachi/unverified' },
    ],
    grades: [],
    verdict: null,
  },
];
