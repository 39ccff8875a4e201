/** The floor: the same text as one plain page from the server, a mark element for each mark, and as little script as can be. */
import { createServer, type Server } from 'node:http';
import { codePoint } from '@/domain/text/offset';
import { segmentsWithin } from '@/domain/text/segments';
import type { BenchDocument } from './document';

const style = `body{font:18px/1.9 "Noto Serif CJK JP",serif;max-width:38em;margin:2em auto}
mark{background:none;text-decoration:underline 2px}.l1{text-decoration-style:dotted}.l2{text-decoration-style:double}.l3{text-decoration-style:wavy}`;

/** A selection becomes a mark at once; a key gives the sentence under the cursor, or the mark there, a label. */
const script = `
let current=document.querySelector('span.free');
addEventListener('keydown',(e)=>{const l='dqof'.indexOf(e.key);if(l<0||!current)return;
 const old=current.closest('mark');if(old){old.className='l'+l;return}
 const m=document.createElement('mark');m.className='l'+l;current.replaceWith(m);m.append(current)});
addEventListener('mouseup',()=>{const s=getSelection();if(!s||s.isCollapsed)return;const r=s.getRangeAt(0);
 const m=document.createElement('mark');m.className='l1 selected';m.append(r.extractContents());r.insertNode(m);s.removeAllRanges()});`;

export function floorHtml({ text, sentences, marks }: BenchDocument): string {
  const spans = marks.map(({ start, end, label }, at) => ({
    id: String(at),
    label,
    span: { start: codePoint(start), end: codePoint(end) },
  }));
  const free = new Set(sentences.map(({ start }) => start));
  for (const { start } of marks) free.delete(start);
  let start = 0;
  let first = 0;
  const lines = text.split('\n').map((line) => {
    const span = { start: codePoint(start), end: codePoint(start + line.length) };
    while ((spans[first]?.span.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    const near = spans.slice(first, first + 40);
    start += line.length + 1;
    const cuts = sentences.length > 0 ? near : [];
    const inside = segmentsWithin(span, cuts).map((piece) => {
      const words = text.slice(piece.span.start, piece.span.end);
      const shown =
        piece.ids.length === 0 && free.size > 0 ? `<span class="free">${words}</span>` : words;
      return piece.ids.reduceRight(
        (html, id) => `<mark class="l${near.find((mark) => mark.id === id)?.label}">${html}</mark>`,
        shown,
      );
    });
    return `<p>${inside.join('')}</p>`;
  });
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>floor</title><style>${style}</style><body>${lines.join('')}<script>${script}</script></body></html>`;
}

export async function serveFloor(
  pages: ReadonlyMap<string, string>,
): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { address: `http://127.0.0.1:${port}`, server };
}
