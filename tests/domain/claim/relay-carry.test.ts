import { expect, test } from 'vitest';
import type { Annotation } from '@/domain/claim/annotation';
import { type Attribution, noAttribution } from '@/domain/claim/attribution';
import { carriedRelay, previousRelay } from '@/domain/claim/relay-carry';
import { layOut } from '@/domain/text/lay-out';
import { indexText, utf16 } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';

const text = indexText(
  [
    '外相が会談、停戦を協議',
    '',
    'AFP通信が伝えたところによると、報道官は「会談は有益だった」と述べた。報道官は「次も会う」と語った。野党は反発した。記者は現地にいた。',
    '',
    '現地の声',
    '',
    '住民は「静かになった」と話した。夜になっても人通りは絶えず、港の食堂には明かりがともっていた。',
  ].join('\n'),
);
const layout = layOut(text);

function mark(words: string, attribution: Partial<Attribution>, rest: Partial<Annotation> = {}) {
  const at = text.text.indexOf(words);
  const span = {
    start: text.toCodePoint(utf16(at)),
    end: text.toCodePoint(utf16(at + words.length)),
  };
  const given: Annotation = {
    id: words,
    layer: 'layer',
    span,
    quote: quoteOf(text, span),
    label: 'quote',
    attribution: { ...noAttribution, ...attribution },
    note: '',
    codebook: 1,
    revision: 1,
    erased: false,
  };
  return { ...given, ...rest };
}

const first = mark('会談は有益だった', { speaker: 'spokesman', relay: ['newsis', 'afp'] });
const second = mark('次も会う', { speaker: 'spokesman' });
const third = mark('野党は反発した', { speaker: 'opposition' });
const later = mark('静かになった', { speaker: 'resident' });

const carried = (to: Annotation, ...others: Annotation[]) =>
  carriedRelay([to, ...others], to, layout)?.relay ?? null;

test('the fixture has a heading in its middle', () => {
  expect(layout.regions.map(({ kind }) => kind)).toEqual(['heading', 'body', 'heading', 'body']);
});

test('a relay does not reach back, nor beyond a heading', () => {
  expect(carried(first, { ...second, attribution: first.attribution })).toBeNull();
  expect(carried(later, first, second)).toBeNull();
});

test('a mark that names a relay carries its own', () => {
  const own = mark('次も会う', { relay: ['reuters'] });
  expect(carried(own, first)).toBeNull();
  expect(carried(third, first, own)).toEqual(['reuters']);
});

test('it carries on over marks that say nothing of it, in its order', () => {
  expect(carried(second, first)).toEqual(['newsis', 'afp']);
  expect(carried(third, first, second)).toEqual(['newsis', 'afp']);
});

test('it ends where somebody says so, for that mark and those behind it', () => {
  const ended = mark('次も会う', { speaker: 'spokesman', relayEnds: true });
  expect(carried(ended, first)).toBeNull();
  expect(carried(third, first, ended)).toBeNull();
});

test('what was erased neither carries nor ends', () => {
  const ended = mark('次も会う', { relayEnds: true }, { erased: true });
  expect(carried(third, first, ended)).toEqual(['newsis', 'afp']);
  expect(carried(third, { ...first, erased: true })).toBeNull();
});

test('nobody relays to themselves', () => {
  expect(carried(mark('次も会う', { speaker: 'afp' }), first)).toEqual(['newsis']);
  const only = { ...first, attribution: { ...first.attribution, relay: ['afp'] } };
  expect(carried(mark('次も会う', { speaker: 'afp' }), only)).toBeNull();
});

test('by hand, the nearest relay is taken over wherever it stands', () => {
  const ended = mark('次も会う', { relayEnds: true });
  expect(previousRelay([later, first, ended], later)).toEqual({
    relay: ['newsis', 'afp'],
    from: first.id,
  });
  expect(previousRelay([first, later], first)).toBeNull();
});
