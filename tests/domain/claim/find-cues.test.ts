import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCues } from '@/domain/claim/find-cues';
import { codePoint, indexText } from '@/domain/text/offset';

function cues(sentence: string): string[] {
  const text = indexText(`👩‍👩‍👧の岬。${sentence}町は晴れた。`);
  const start = codePoint([...'👩‍👩‍👧の岬。'].length);
  const within = { start, end: codePoint(start + [...sentence].length) };
  return findCues(text, within).map((span) => text.slice(span));
}

test.each([['港に船が着いた。'], ['The harbour opened at nine.']])(
  'a sentence that attributes nothing has none: %s',
  (sentence) => {
    expect(cues(sentence)).toEqual([]);
  },
);

test.each([
  ['ペスコフ報道官は「協議は有益だった」と述べた。', ['と述べた']],
  ['市は事故を否定した。', ['を否定した']],
  ['政府は撤退すると発表しました。', ['と発表しました']],
  ['条約では相互に協力するとしている。', ['としている']],
  ['関係筋によると、交渉は難航しているという。', ['という', 'によると']],
  [
    'AFP通信が伝えたところによると、報道官は「会う」と語った。',
    ['と語った', '伝えたところによると'],
  ],
  ['兵士を送るよう呼びかけたとされる。', ['とされる']],
  ['専門家は長引くと見ています。', ['と見ています']],
  ['The ministry said that 60 people had died.', ['said that']],
  ['According to Reuters, the talks, he told reporters, went well.', ['told', 'According to']],
])('%s', (sentence, expected) => {
  expect(cues(sentence)).toEqual(expected);
});

test('what stands in quotation marks attributes nothing of the sentence around it', () => {
  expect(cues('住民は「市がないと発表した」と話す。')).toEqual(['と話す']);
  expect(cues('She said: “He told me nothing.”')).toEqual(['said']);
});

test('a cue lies within its sentence and is the text there', () => {
  const word = fc.constantFrom(
    'と述べた',
    '「',
    '」',
    '👩‍👩‍👧',
    'said',
    ' ',
    'によると',
    '、',
    'A',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const sentence = words.join('');
      for (const cue of cues(sentence)) expect(sentence).toContain(cue);
    }),
  );
});
