// A Japanese title broken between phrases only, in browsers that cannot do so themselves as well.
import { loadDefaultJapaneseParser } from 'budoux';
import { Fragment } from 'react';

const parser = loadDefaultJapaneseParser();

/** For server components: the parser's model weighs more than any title. Other languages pass through. */
export function Phrases({ text }: { readonly text: string }) {
  let end = 0;
  return (
    <span className="phrases">
      {parser.parse(text).map((phrase) => {
        end += phrase.length;
        return (
          <Fragment key={end}>
            {phrase}
            {end < text.length && <wbr />}
          </Fragment>
        );
      })}
    </span>
  );
}
