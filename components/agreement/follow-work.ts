/** Hears how far the counting has come, until it is over or nobody listens. */

export interface WorkStep {
  readonly part: 'counting' | 'intervals';
  readonly done: number;
  readonly total: number;
}

/** Answers what to call to stop: the server then stops counting, too. */
export function followWork(
  address: string,
  hear: (step: WorkStep) => void,
  end: (isComplete: boolean) => void,
): () => void {
  const source = new EventSource(address);
  source.onmessage = ({ data }) => {
    const step: WorkStep = JSON.parse(data);
    hear(step);
  };
  source.addEventListener('over', () => {
    source.close();
    end(true);
  });
  source.onerror = () => {
    source.close();
    end(false);
  };
  return () => source.close();
}
