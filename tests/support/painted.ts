/** What a person sees painted, read off a picture of the page. */
import type { Locator, Page } from '@playwright/test';

interface Place {
  readonly colour: string;
  readonly clip: { x: number; y: number; width: number; height: number };
}

/** How many pixels of a mark's picture have about the colour of its label's line. */
export async function countOfLineColour(page: Page, mark: Locator): Promise<number> {
  return countPainted(page, await mark.first().evaluate(placeOfMark));
}

/** The same of what is drawn beside the text for the chosen mark's first link. */
export async function countOfLinkLine(page: Page, text: Locator): Promise<number> {
  return countPainted(page, await text.evaluate(placeOfLinkLine));
}

async function countPainted(page: Page, { clip, colour }: Place): Promise<number> {
  const picture = await page.screenshot({ clip });
  return page.evaluate(countNear, { png: picture.toString('base64'), colour });
}

function placeOfMark(element: Element): Place {
  const { x, y, width, height } = element.getBoundingClientRect();
  const colour = getComputedStyle(element).textDecorationColor;
  return { colour, clip: { x, y, width, height } };
}

/** A drawing has no name. */
function placeOfLinkLine(text: Element): Place {
  const path = text.querySelector('svg [data-relation] path[marker-end]');
  if (path === null) throw new Error('no link is drawn');
  const { x, y, width, height } = path.getBoundingClientRect();
  const colour = getComputedStyle(path).stroke;
  return { colour, clip: { x: x - 2, y: y - 2, width: width + 4, height: height + 4 } };
}

/** Runs in the page. A tint over a line shifts its colour somewhat. */
async function countNear({ png, colour }: { png: string; colour: string }): Promise<number> {
  const nearness = 48;
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const drawing = new OffscreenCanvas(width + 1, height).getContext('2d');
  if (drawing === null) throw new Error('nothing can be drawn here');
  drawing.drawImage(bitmap, 0, 0);
  drawing.fillStyle = colour;
  drawing.fillRect(width, 0, 1, 1);
  const wanted = drawing.getImageData(width, 0, 1, 1).data;
  const { data } = drawing.getImageData(0, 0, width, height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const isNear = [0, 1, 2].every(
      (channel) => Math.abs((data[at + channel] ?? 0) - (wanted[channel] ?? 0)) < nearness,
    );
    if (isNear) count += 1;
  }
  return count;
}
