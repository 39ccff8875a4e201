// A piece of text with what was searched for.
import type { ExcerptPiece } from '@/domain/article/excerpt';

type Props = { readonly pieces: readonly ExcerptPiece[]; readonly lang?: string | undefined };

export function Excerpt({ pieces, lang }: Props) {
  let at = 0;
  return (
    <span lang={lang}>
      {pieces.map(({ text, hit }) => {
        at += text.length;
        return hit ? (
          <mark key={at} className="bg-transparent font-bold text-ink underline">
            {text}
          </mark>
        ) : (
          <span key={at}>{text}</span>
        );
      })}
    </span>
  );
}
