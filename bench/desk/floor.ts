/** The floor: the same text as one plain page from the server, a mark element for each mark, and as little script as can be. */
import { createServer, type Server } from 'node:http';
import { codePoint } from '@/domain/text/offset';
import { segmentsWithin } from '@/domain/text/segments';
import type { BenchDocument } from './document';

const style = `body{font:18px/1.9 "Noto Serif CJK JP",serif;max-width:38em;margin:2em auto}
mark{background:none;text-decoration:underline 2px}.l1{text-decoration-style:dotted}.l2{text-decoration-style:double}.l3{text-decoration-style:wavy}`;

/** A free sentence becomes a mark when it is asked for, and what the mouse selected when it is let go. */
const script = `
const free=(n)=>document.querySelector('[data-free="'+n+'"]');
const mark=()=>{const m=document.createElement('mark');m.className='l1';return m};
window.floor={create:(n)=>{const s=free(n),m=mark();s.replaceWith(m);m.append(s)},painted:(n)=>free(n)?.parentElement.tagName==='MARK',selected:0};
addEventListener('mouseup',()=>{const s=getSelection();if(!s||s.isCollapsed)return;const r=s.getRangeAt(0);
 const m=mark();m.append(r.extractContents());r.insertNode(m);s.removeAllRanges();window.floor.selected+=1});`;

export function floorHtml({ text, marks, free }: BenchDocument): string {
  const spans = [
    ...marks.map((mark, at) => ({
      ...mark,
      open: `<mark class="l${mark.label}">`,
      close: '</mark>',
      at,
    })),
    ...free.map((span, at) => ({
      ...span,
      open: `<span data-free="${at}">`,
      close: '</span>',
      at,
    })),
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((each, at) => ({
      ...each,
      id: String(at),
      span: { start: codePoint(each.start), end: codePoint(each.end) },
    }));
  let start = 0;
  let first = 0;
  const lines = text.split('\n').map((line) => {
    const span = { start: codePoint(start), end: codePoint(start + line.length) };
    while ((spans[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    const near = spans.slice(first, first + 40);
    start += line.length + 1;
    const inside = segmentsWithin(span, near).map(({ span: piece, marks: around }) =>
      around.reduceRight(
        (html, { open, close }) => `${open}${html}${close}`,
        text.slice(piece.start, piece.end),
      ),
    );
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
