// An e-mail address in a list. Where a line is too short for it, it breaks before its @ and its dots, not within a word.
import { Fragment } from 'react';

export function EmailAddress({ children }: { readonly children: string }) {
  let end = 0;
  return children.split(/(?=[@.])/).map((word) => {
    end += word.length;
    return (
      <Fragment key={end}>
        {end > word.length && <wbr />}
        {word}
      </Fragment>
    );
  });
}
