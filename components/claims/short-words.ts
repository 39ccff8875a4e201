/** The beginning of a text, where the whole stands elsewhere on the page. */

/** In code points: enough to know it again. */
const most = 28;

export function shortWords(text: string): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}
