/** The codebook that a new project starts with, and which of its labels a project has kept. */
import type { Codebook } from './codebook';
import type { Label } from './label';

export const defaultLabelNames = ['denial', 'quote', 'opinion', 'fact'] as const;
export type DefaultLabelName = (typeof defaultLabelNames)[number];

const defaults: Record<DefaultLabelName, Omit<Label, 'id'>> = {
  denial: {
    name: { ja: '否定', en: 'Denial' },
    key: 'd',
    colour: 'denial',
    line: 'double',
    definition: {
      ja: '誰かの発言として、特定できる命題を否定する言葉（否定、否認、事実ではない、誤解だ）で退けるもの。何を退けるかをリンク「否定する」で示します。',
      en: 'An attributed statement that rejects an identifiable proposition with words that reject (denied, is not true). Its link “denies” names what it rejects.',
    },
  },
  quote: {
    name: { ja: '引用', en: 'Quote' },
    key: 'q',
    colour: 'quote',
    line: 'dotted',
    definition: {
      ja: '本文の書き手以外の誰かに帰される内容。直接（「…」）、間接（と述べた、によると、とされる）、混合のいずれか。',
      en: 'Content that the text attributes to anyone but its own author: direct, indirect (said that, according to) or mixed.',
    },
  },
  opinion: {
    name: { ja: '意見', en: 'Opinion' },
    key: 'o',
    colour: 'opinion',
    line: 'wavy',
    definition: {
      ja: '書き手自身の声による評価、勧め、皮肉、反語、推量による結論。',
      en: 'Evaluation, exhortation, sarcasm, a rhetorical question or a conclusion drawn by guesswork, in the author’s own voice.',
    },
  },
  fact: {
    name: { ja: '事実', en: 'Fact' },
    key: 'f',
    colour: 'fact',
    line: 'solid',
    definition: {
      ja: '書き手が自分の声で述べる、確かめうることのすべて。「事実として示された」の意味で、検証済みの意味ではありません。',
      en: 'Anything else that the author asserts in their own voice and that could be checked. It means presented as fact, never verified.',
    },
  },
};

/** Version 1 of a new project's codebook. The ids are the caller's, since the domain makes no random ones. */
export function defaultCodebook(ids: Record<DefaultLabelName, string>): Codebook {
  return {
    number: 1,
    labels: defaultLabelNames.map((name) => ({ id: ids[name], ...defaults[name] })),
  };
}

/** The default label that this one still is. One that a project has renamed, in either language, is the project's own. */
export function defaultNameOf({ name }: Label): DefaultLabelName | null {
  const bears = ({ ja, en }: Label['name']) => ja === name.ja && en === name.en;
  return defaultLabelNames.find((known) => bears(defaults[known].name)) ?? null;
}
