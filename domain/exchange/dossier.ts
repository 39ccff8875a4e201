/** A claim as one HTML file that stands by itself: no script, no picture, no address that a reader's browser would ask. */

export interface DossierPart {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly items: readonly DossierItem[];
}

export interface DossierItem {
  /** What it is, in a word or two: asserts, denied by. */
  readonly head: string;
  /** Quoted from an article, with its language. */
  readonly quote?: { readonly text: string; readonly language: string } | undefined;
  readonly lines: readonly string[];
}

export interface Dossier {
  /** BCP 47, of everything but the quotes. */
  readonly language: string;
  readonly title: string;
  /** Project and day. */
  readonly subtitle: string;
  readonly parts: readonly DossierPart[];
}

export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\0/g, '\ufffd');
}

const style = `
body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 serif;color:#111;background:#fff}
h1{font-size:1.5rem;line-height:1.4}h2{font-size:1.15rem;margin:2rem 0 .25rem;border-top:1px solid #999;padding-top:.5rem}
p{margin:.25rem 0}ul{list-style:none;padding:0;margin:0}li{margin:.75rem 0;break-inside:avoid}
blockquote{margin:.25rem 0;padding-left:.75rem;border-left:2px solid #999}.note{color:#444;font-size:.9rem}
@media print{body{margin:0;max-width:none;font-size:10.5pt}}`;

export function writeDossier({ language, title, subtitle, parts }: Dossier): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p class="note">${escapeHtml(subtitle)}</p>
${parts.map(writePart).join('\n')}
</body>
</html>
`;
}

function writePart({ title, lead, items }: DossierPart): string {
  const opening = lead === undefined ? '' : `<p class="note">${escapeHtml(lead)}</p>`;
  const list = items.length === 0 ? '' : `<ul>\n${items.map(writeItem).join('\n')}\n</ul>`;
  return `<section>\n<h2>${escapeHtml(title)}</h2>\n${opening}${list}\n</section>`;
}

function writeItem({ head, quote, lines }: DossierItem): string {
  const said =
    quote === undefined
      ? ''
      : `<blockquote lang="${escapeHtml(quote.language)}">${escapeHtml(quote.text)}</blockquote>`;
  const rest = lines.map((line) => `<p class="note">${escapeHtml(line)}</p>`).join('');
  return `<li><p>${escapeHtml(head)}</p>${said}${rest}</li>`;
}
