import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText } from '@/domain/intake/html';

function textOf(html: string): string {
  const read = htmlToText(html);
  if (!read.ok) throw new Error(read.refusal);
  return read.value.text;
}

describe('what is refused', () => {
  test('elements nested ten thousand deep', () => {
    const deep = `${'<div>'.repeat(10_000)}港${'</div>'.repeat(10_000)}`;
    expect(htmlToText(deep)).toEqual({ ok: false, refusal: 'html-too-deep' });
    expect(htmlToText('<b>'.repeat(1_000_000))).toEqual({ ok: false, refusal: 'html-too-deep' });
  });

  test('but not five hundred, which is as deep as browsers go', () => {
    expect(textOf(`${'<div>'.repeat(512)}港`)).toBe('港');
  });

  test('a page without text is an empty text, for whoever asked to refuse', () => {
    expect(textOf('')).toBe('');
    expect(textOf('<html><body><img src="a.png" alt="港"></body></html>')).toBe('');
  });
});

describe('what is never run and never text', () => {
  test.each<[string, string]>([
    ['scripts', '<p>港</p><script>document.write("<p>攻</p>")</script>'],
    ['scripts that contain tags', '<p>港</p><script>if (a</b>/.test(c)) "</p>"</script>'],
    ['scripts never closed', '<p>港</p><script>alert(1)'],
    ['styles', '<style>p::after { content: "攻" }</style><p>港</p>'],
    ['event handlers', '<p onclick="alert(1)" onmouseover=alert(2)>港</p>'],
    ['handlers of pictures', '<p>港<img src=x onerror="alert(1)"></p>'],
    ['addresses that are scripts', '<p><a href="javascript:alert(1)">港</a></p>'],
    ['comments', '<p>港<!-- <p>攻</p> --></p><!--[if IE]><p>攻</p><![endif]-->'],
    ['frames', '<p>港</p><iframe src="/x"><p>攻</p></iframe>'],
    ['drawings', '<p>港</p><svg><title>攻</title><text>攻</text><script>alert(1)</script></svg>'],
    ['templates', '<p>港</p><template><p>攻</p></template>'],
    ['what shows only where scripts are off', '<p>港</p><noscript>有効にしてください</noscript>'],
    [
      'controls',
      '<p>港</p><button>送信</button><select><option>攻</select><textarea>攻</textarea>',
    ],
    ['what the page hides', '<p>港</p><p hidden>攻</p><div style="display: none"><p>攻</p></div>'],
    ['a dialog that is not open', '<p>港</p><dialog>登録しませんか</dialog>'],
    ['the window title', '<title>攻</title><p>港</p>'],
  ])('%s', (_, html) => {
    expect(textOf(html)).toBe('港');
  });

  test('escaped tags are text', () => {
    expect(textOf('<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt;</p>')).toBe(
      '<script>alert(1)</script> &lt;b&gt;',
    );
  });

  test('a sign that opens no tag is text', () => {
    expect(textOf('<p>3 < 5, a<3, 5>3 & AT&T</p>')).toBe('3 < 5, a<3, 5>3 & AT&T');
  });

  test('half a pair and NUL as character references become what browsers show', () => {
    expect(textOf('<p>a&#xD83D;b&#0;c&#x1F438;</p>')).toBe('a\ufffdb\ufffdc🐸');
  });
});

describe('blocks become lines', () => {
  test.each<[string, string, string]>([
    ['paragraphs stand apart', '<p>港は</p><p>静か</p>', '港は\n\n静か'],
    ['paragraphs never closed', '<p>港は<p>静か', '港は\n\n静か'],
    ['divisions are lines', '<div>港は</div><div>静か</div>', '港は\n静か'],
    ['a break is a line', '港は<br>静か', '港は\n静か'],
    ['two breaks leave a blank line, and more leave no more', '港<br><br><br><br>町', '港\n\n町'],
    ['a heading is a line of its own', '<h2>港</h2>静か<h3>町</h3>', '港\n\n静か\n\n町'],
    ['list entries have a bullet', '<ul><li>港</li><li>町</li></ul>', '• 港\n• 町'],
    ['entries hold paragraphs', '<ul><li><p>港</p><p>町</p></li></ul>', '• 港\n\n町'],
    ['an empty entry leaves no bullet behind', '<ul><li></li></ul><p>港</p>', '港'],
    ['numbered entries keep their numbers', '<ol start="3"><li>港<li>町</ol>', '3. 港\n4. 町'],
    ['a term and its meaning', '<dl><dt>港</dt><dd>船が着く</dd></dl>', '港\n船が着く'],
    [
      'rows of a table',
      '<table><tr><th>港<th>隻</tr><tr><td>北<td>12</tr></table>',
      '港\t隻\n北\t12',
    ],
    ['an empty cell keeps its column', '<table><tr><td>北<td><td>12</table>', '北\t\t12'],
    ['a table for layout', '<table><tr><td>港<br>町<td><p>記事</p></table>', '港\n町\n\n記事'],
    [
      'a caption under a picture',
      '<figure><img alt="船"><figcaption>港の船</figcaption></figure>',
      '港の船',
    ],
    [
      'inline elements break nothing',
      '港<b>の</b><a href="/">船</a>は<span>静か</span>',
      '港の船は静か',
    ],
    ['preformatted lines', '<pre>港  は\n  静か\n\n町</pre>', '港  は\n  静か\n\n町'],
    [
      'spacers of no-break spaces are blank lines',
      '<p>港</p><p>&nbsp;</p><div>町</div>',
      '港\n\n町',
    ],
    ['a rule is a blank line', '港<hr>町', '港\n\n町'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('inside a line', () => {
  test.each<[string, string, string]>([
    ['white space collapses', '<p>  The   harbour\n\t is calm. </p>', 'The harbour is calm.'],
    [
      'a line break of the source is no space in Japanese',
      '<p>港の船は\n      静かだ</p>',
      '港の船は静かだ',
    ],
    ['but it is one beside Latin letters', '<p>港の\nAIS\nは静か</p>', '港の AIS は静か'],
    ['a space that was written stays', '<p>港 町</p>', '港 町'],
    ['full-width spaces indent', '<p>　港は静か。</p>', '　港は静か。'],
    [
      'a ruby keeps its base and loses its reading',
      '<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp>町<rt>まち</rt></ruby>',
      '港町',
    ],
    [
      'a picture of an emoji is that emoji',
      '港<img class="emoji" alt="🐸" src="x.png">町',
      '港🐸町',
    ],
    ['nothing is composed or folded', '<p>ｶﾞe\u0301①</p>', 'ｶﾞe\u0301①'],
    ['entities', '<p>A&nbsp;&mdash;&hellip;&#12354;&#x3042;</p>', 'A\u00a0—…ああ'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

const sentence = '県は18日、エルダ島の港を三年ぶりに再開すると発表し、漁協は歓迎する考えを示した。';
const story = Array.from({ length: 6 }, (_, at) => `<p>${at + 1}。${sentence}</p>`).join('\n');
const menu = '<ul><li><a href="/">総合</a><li><a href="/b">地域</a></ul>';

describe('the article among the rest of the page', () => {
  test('navigation, rankings and footer stay outside, headline and byline come along', () => {
    const page = `<html><head><title>エルダ島の港、再開へ | 港町新聞</title></head><body>
      <div id="header"><h1>港町新聞</h1>${menu}</div>
      <div class="page"><h1>エルダ島の港、再開へ</h1><p class="by">港町新聞 青木記者</p>
      <div class="text">${story}</div></div>
      <div class="ranking">${menu}<p>${sentence}</p></div>
      <footer><p>無断転載を禁じます。港町新聞社は県の新聞協会に加盟しています。</p></footer></body></html>`;
    const text = textOf(page);
    expect(text.startsWith('エルダ島の港、再開へ\n\n港町新聞 青木記者\n\n1。県は')).toBe(true);
    expect(text.endsWith(`6。${sentence}`)).toBe(true);
  });

  test('a page in which nothing stands out is kept whole', () => {
    const page = `<body>${menu}<p>港は静か。</p><footer><p>港町新聞社</p></footer></body>`;
    expect(textOf(page)).toBe('• 総合\n• 地域\n\n港は静か。\n\n港町新聞社');
  });

  test('no part of a story is lost for standing in another block', () => {
    const page = `<body><div>${story}</div><div><p>続き。${sentence.repeat(3)}</p></div></body>`;
    expect(textOf(page)).toContain('1。県は');
    expect(textOf(page)).toContain('続き。県は');
  });

  test('a page of five megabytes comes through whole', () => {
    const page = `<body><article>${`<p>${sentence}</p>`.repeat(40_000)}</article></body>`;
    expect(page.length * 2).toBeGreaterThan(3_000_000);
    expect(textOf(page).split('\n\n')).toHaveLength(40_000);
  });
});

test('no page at all makes it throw, or lets a line end in white space', () => {
  const pieces = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<ul><li>',
      '</ul>',
      '<table><tr><td>',
      '<td>',
      '</table>',
    ],
    ...[
      '<br>',
      '<pre>',
      '</pre>',
      '<script>',
      '</script>',
      '<title>',
      '<a href="',
      '">',
      '<!--',
      '-->',
    ],
    ...[
      '<ruby>',
      '<rt>',
      '</b>',
      '&',
      '&amp;',
      '&#0;',
      ' ',
      '\n',
      '港',
      'a',
      '\u00a0',
      '<',
      '>',
      '"',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (drawn) => {
      const text = textOf(drawn.join(''));
      expect(text).not.toMatch(/^\n|\n$|\n{3}/);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
});
