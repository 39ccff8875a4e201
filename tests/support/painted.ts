/** What a person sees painted, read off a picture of the page. */
import type { Locator, Page } from '@playwright/test';

/** How many pixels of a mark's picture have about the colour of its label's line. */
export async function countOfLineColour(page: Page, mark: Locator): Promise<number> {
  const colour = await mark
    .first()
    .evaluate((element) => getComputedStyle(element).textDecorationColor);
  const picture = await mark.first().screenshot();
  return page.evaluate(countNear, { png: picture.toString('base64'), colour });
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
