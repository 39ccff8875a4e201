/** Hears how far the counting has come, until it is over or nobody listens. */

export interface WorkStep {
  readonly part: 'counting' | 'intervals';
  readonly done: number;
  readonly total: number;
}

/** A connection that was lost tells no more than that nothing came of it. */
export type WorkEnd = 'complete' | 'failed';

/** Answers what to call to stop: the server then stops counting, too. */
export function followWork(
  address: string,
  hear: (step: WorkStep) => void,
  end: (how: WorkEnd) => void,
): () => void {
  const source = new EventSource(address);
  source.onmessage = ({ data }) => {
    const step: WorkStep = JSON.parse(data);
    hear(step);
  };
  const over = (how: WorkEnd) => () => {
    source.close();
    end(how);
  };
  source.addEventListener('complete', over('complete'));
  source.addEventListener('failed', over('failed'));
  source.onerror = over('failed');
  return () => source.close();
}
