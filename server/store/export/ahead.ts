/** Keeps a source one step ahead of its reader, so that both work at the same time. */

export async function* ahead<Piece>(source: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  let next = begin(source);
  try {
    for (;;) {
      const step = await next;
      if (step.done) return;
      next = begin(source);
      yield step.value;
    }
  } finally {
    await source.return(undefined);
  }
}

/** A step that fails is heard when it is awaited; that it may not be awaited any more is no error of its own. */
function begin<Piece>(source: AsyncGenerator<Piece>): Promise<IteratorResult<Piece>> {
  const step = source.next();
  step.catch(() => {});
  return step;
}
