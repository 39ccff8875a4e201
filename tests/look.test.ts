// What the colours promise: text is legible, lines are visible, labels are told apart by any eye.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, distance, type Linear, readHex, seeWith, visions } from './support/colour';

const root = path.resolve(import.meta.dirname, '..');
const tokens = readFileSync(path.join(root, 'components/ui/tokens.css'), 'utf8');

type Palette = ReadonlyMap<string, Linear>;

function readPalette(side: 'light' | 'dark'): Palette {
  const pairs = tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/gu);
  return new Map(
    Array.from(pairs, ([, name = '', light = '', dark = '']) => [
      name,
      readHex(side === 'light' ? light : dark),
    ]),
  );
}

function pick(palette: Palette, name: string): Linear {
  const colour = palette.get(name);
  if (!colour) throw new Error(`tokens.css has no colour ${name}`);
  return colour;
}

const papers = ['paper', 'paper-raised', 'paper-sunken'];
const texts = ['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-strong', 'danger'];
const labels = ['label-fact', 'label-quote', 'label-denial', 'label-opinion'];
const added = ['label-extra-1', 'label-extra-2', 'label-extra-3', 'label-extra-4'];
const inks = [...texts, ...labels, ...added, 'label-none'];

// Distances in hundredths of OKLab. The four labels also differ by line; the neutral line is dashed.
const apart = 7;
const apartFromNeutral = 5;

describe.each(['light', 'dark'] as const)('in the %s theme', (side) => {
  const palette = readPalette(side);

  it.each(papers.flatMap((paper) => inks.map((ink) => ({ ink, paper }))))(
    '$ink can be read as text on $paper',
    ({ ink, paper }) => {
      expect(contrast(pick(palette, ink), pick(palette, paper))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('words on a filled button can be read', () => {
    for (const fill of ['accent', 'accent-strong']) {
      expect(contrast(pick(palette, 'on-accent'), pick(palette, fill))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['paper', 'paper-raised'])('the edge of a control can be seen on %s', (paper) => {
    expect(contrast(pick(palette, 'edge'), pick(palette, paper))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(visions))('the four labels differ for an eye with %s', (_, vision) => {
    const seen = labels.map((name) => seeWith(vision, pick(palette, name)));
    const neutral = seeWith(vision, pick(palette, 'label-none'));
    for (const [at, colour] of seen.entries()) {
      expect(distance(colour, neutral)).toBeGreaterThanOrEqual(apartFromNeutral);
      for (const other of seen.slice(at + 1)) {
        expect(distance(colour, other)).toBeGreaterThanOrEqual(apart);
      }
    }
  });

  it('no label has the colour of what can be acted on, or of danger', () => {
    for (const name of labels) {
      for (const taken of ['accent', 'danger']) {
        expect(distance(pick(palette, name), pick(palette, taken))).toBeGreaterThanOrEqual(10);
      }
    }
  });
});

describe('outside tokens.css', () => {
  const files = ['app', 'components'].flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(room, name))
      .filter((name) => /\.(css|tsx?)$/u.test(name) && !name.endsWith('tokens.css')),
  );
  const literals = [
    { what: 'a colour', found: /#[\da-f]{6}\b|\b(?:rgba?|hsla?|okl(?:ch|ab))\(/iu },
    { what: 'a size in pixels', found: /[\s:([-]\d*\.?\d+px\b/u },
    { what: 'a Tailwind value of its own', found: /-\[\d[\w.]*\]/u },
  ];

  it.each(files)('%s holds no literal of the look', (file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    expect(literals.filter(({ found }) => found.test(text)).map(({ what }) => what)).toEqual([]);
  });
});
