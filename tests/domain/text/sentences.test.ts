import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pairBrackets } from '@/domain/text/brackets';
import { isGraphemeBoundary } from '@/domain/text/grapheme';
import { splitLine } from '@/domain/text/sentences';
import { readArticle, readOracle, sharedIsAbsent, WHY_SKIPPED } from '@/tests/domain/text/oracles';
import { hardText } from '@/tests/domain/text/strings';

const sentencesOf = (line: string) =>
  splitLine(line).map(({ start, end }) => line.slice(start, end));

/** Sentences are written with | between them, with white space round it where the line has some. */
const shows = (cases: Record<string, string>) => {
  test.each(Object.entries(cases))('%s', (_, written) => {
    const line = written.replaceAll(' | ', ' ').replaceAll('|', '');
    expect(sentencesOf(line)).toEqual(written.split(/ ?\| ?/));
  });
};

describe('where no Japanese sentence ends', () => {
  shows({
    'inside a quotation of several sentences':
      '市長は「港は閉じた。船は出ない。」と述べ、質問には答えなかった。',
    'inside a quotation in a quotation': '秘書は『市長から「港は閉じた。」と聞いた。』と話した。',
    'inside curved quotation marks': '彼は“The port is closed. No ships.”と書いた。',
    'inside round brackets': '港は閉じた（雨のためである。市もそう言う。）と伝えられた。',
    'between a question and と': 'なぜ閉じたのか？と市民は問う。|答えはない。',
    'between a question, a space and と': 'えっ？　と驚く人もいた。',
    'between a question and という': 'いつまで続くのか？という声が上がる。',
    'between an exclamation and って': 'すごい！って言ってた。',
    'between two quotations that one と takes': '「港は閉じた。」「船は出ない。」と二人は語った。',
    'between a quoted question and its verb': '「本当ですか？」記者が尋ねると、市長はうなずいた。',
    'in a name with a full stop': '劇団「かもめ。」主演の俳優が湊町を訪れた。',
    'in a name written on to the next word': 'Kamome!ニュースが21日に伝えた。',
    'at a pause': '港は……静かだった。|船は…出ない。',
    'at a headline cut short': '対抗... 関係強化が波紋。',
    'in a number': '円は３．１４％上がり、その後2.5％下がった。',
    'behind the number of an item': '１．概要です。|２．詳細です。',
    'in No. 1': '市はNo. 1だと主張した。|Mr. 田中は否定した。',
    'in an address':
      '詳しくはinfo@minato.exampleかhttps://minato.example/a?q=b.cへ。|電話は不要です。',
    'in front of a colon': '強化とは?:軍事協力の影響',
    'at a flag or a sign in the middle': '今回の🇨🇭会議はかつて🐯強いと言われた国が主催した。',
    'in the line under a post': '— 湊の人🪖目覚め⚔️へ！行くよ。 (@minato_77) January 17, 2024',
    'in front of the link that closes a post':
      '我々は課題を理解している。🐸 pic.twitter.com/YNcZwC3Gaa',
    'in front of a reference of the agency': '市長はそう述べていた。[nL6N3IF0M2]',
  });
});

describe('where a Japanese sentence ends', () => {
  shows({
    'behind a quotation without its own full stop': '市長は「閉じた。出ない」。|記者は黙った。',
    'behind a quotation that is a sentence': '「港は閉じた。」|市長はそう言って席を立った。',
    'behind a bracket that is a sentence': '港は閉じた。|（雨のためである。）|船は出ない。',
    'behind the credit of an agency': '港は閉じた。（湊通信）|船は出ない。',
    'behind a question, without a space': 'なぜか？|ところが市は認めた。',
    'behind a question, with a space': 'なぜか？ | 市は答えない。',
    'behind several marks': '会場は沸いた！！！|そして静まった。',
    'behind dots with a full stop': 'もう戻らない……。|船は出た。',
    'behind a smile': '楽しかった😊|また行く',
    'in front of a flag that leads the next': '実行した。|🇪🇺連合は争った。',
    'in front of a sign that leads the next': '協議した。|🗣️我々は理解している。',
    'in front of an item': '・港は閉じた。|・船は出ない',
    'half-width': 'ﾐﾅﾄﾏﾁは反対した｡|ｶﾓﾒｼﾞﾏは賛成した｡',
    'with full-width ．': '値は２．７だ．|次に述べる．',
    'in an interview': '――今後はどうしますか。|「続けます。」',
    'in an interview with letters': 'Q. なぜですか。|A. 雨だからです。',
    'between Japanese and English': '市長は否定した。|The port is closed. | No ships left.',
  });

  test('a bracket that is never closed swallows nothing', () => {
    expect(sentencesOf('港は「閉じた。船は出ない。市長は「知らない」と述べた。')).toEqual([
      '港は「閉じた。',
      '船は出ない。',
      '市長は「知らない」と述べた。',
    ]);
  });
});

describe('where no English sentence ends', () => {
  shows({
    'behind a title or initials': 'Lt. Col. J. R. Hale met Prof. A. Ito and Fr. Brown in St. Mary.',
    'behind an abbreviation in the middle':
      'Acme Inc. Chief Executive Jo Hale met U.S. President Roe.',
    'in front of a figure': 'See p. 5 and Fig. 3 of Vol. 2 from Dec. 5.',
    'behind an item number': '1. First item. | 2. Second item.',
    'inside quotation marks': 'He said “the port is closed. No ships will leave” on Monday.',
    'inside single quotation marks': "'We did not do it. Never,' he said. | It's the dogs' home.",
    'in front of a speaker': '"Stop!" Ms. Ito shouted. | Nobody stopped.',
    'inside round brackets': 'The ship (see No. 4.) sank.',
    'at an omission': 'We ... Americans stay. | He paused ... then left.',
    'in front of a small letter': 'The Kamome! brand grew. | It sells iPhone cases vs. others.',
  });
});

describe('where an English sentence ends', () => {
  shows({
    'behind an abbreviation, before a word that opens sentences':
      'It was 5 p.m. | The doors closed in Minato, D.C. | She left.',
    'behind a quotation': '"I went. I saw," he said. | "I won." | They cheered.',
    'behind a reference': 'He said it.[12] | They agreed.[13]',
    'behind dots': 'He paused... | Then he left.',
    'behind an emoji': 'So happy! 😊 | See you. 👍 | Bye.',
    'in front of a name with a small first letter': 'It works. | iPhone sales rose.',
    'behind a bracket that is a sentence': '(It was old.) | Nobody died.',
    'in a line with a dateline': 'MINATO, Nov 21 (Agency) - The port closed. | Ships stayed.',
  });
});

describe('other languages', () => {
  shows({
    French: 'Le président a dit non. | «Je pars. Demain.» | M. Dupont reste.',
    Russian: 'Президент сказал нет. | В. В. Иванов ушёл.',
    Korean: '대통령은 말했다. | "갑니다. 안녕." | 그가 떠났다.',
    Hindi: 'राष्ट्रपति ने कहा। | वह गया।',
    Arabic: 'قال الرئيس لا. | ثم ذهب؟ | نعم.',
  });

  test('Chinese', () => {
    const line = '总统说不。他走了。“我走了。再见。”他说。';
    expect(sentencesOf(line)).toEqual(['总统说不。', '他走了。', '“我走了。再见。”', '他说。']);
  });
});

describe('any line', () => {
  const anyLine = fc
    .tuple(
      hardText,
      fc.array(fc.constantFrom(...'「」『』（）()“”"。！？!?. …とのAa🐸'), { maxLength: 40 }),
    )
    .map(([text, marks]) => [...text, ...marks].join('').replaceAll('\n', ' '));

  test('is covered: outside its sentences there is only white space', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        let end = 0;
        for (const piece of splitLine(line)) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(line.slice(end, piece.start).trim()).toBe('');
          expect(piece.end).toBeGreaterThan(piece.start);
          end = piece.end;
        }
        expect(line.slice(end).trim()).toBe('');
      }),
    );
  });

  test('splits no grapheme and no closed bracket', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const pairs = [...pairBrackets(line)];
        for (const { start, end } of splitLine(line)) {
          expect(isGraphemeBoundary(line, start) && isGraphemeBoundary(line, end)).toBe(true);
          expect(pairs.filter(([open, close]) => open < end && end <= close)).toEqual([]);
        }
      }),
    );
  });
});

const Cases = z.array(z.object({ in: z.string(), out: z.array(z.string()) }));

describe.skipIf(sharedIsAbsent)(`the known right answers (else: ${WHY_SKIPPED})`, () => {
  const known = sharedIsAbsent
    ? []
    : [
        ...readOracle('segmentation-ja.json', z.object({ ja: Cases })).ja,
        ...readOracle('segmentation-en.json', z.object({ en: Cases })).en,
      ];

  test.each(known.map((one) => [one.in, one.out] as const))('%s', (text, sentences) => {
    expect(text.split('\n').flatMap(sentencesOf)).toEqual(sentences);
  });

  test('no sentence of the articles ends inside a 「」 that is closed on its line', () => {
    const names = ['kangnam-newsis', 'newsweek-reuters-dprk', 'newsweek-reuters-treaty'];
    for (const name of [...names, 'explainer-blog', 'blog-digest'])
      for (const line of readArticle(`${name}.txt`).split('\n'))
        for (const { end } of splitLine(line))
          for (const quotation of line.matchAll(/「[^「」]*」/g))
            expect(quotation.index < end && end < quotation.index + quotation[0].length).toBe(
              false,
            );
  });
});
