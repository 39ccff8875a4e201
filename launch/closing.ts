/** What has to be put away at the end, in the reverse of the order in which it was opened. */

export class Closing {
  private readonly duties: (() => Promise<void>)[] = [];

  add(duty: () => Promise<void>): void {
    this.duties.push(duty);
  }

  async run(): Promise<void> {
    for (const duty of this.duties.splice(0).reverse()) await duty();
  }
}

/** Aborted by Ctrl-C, by SIGTERM and by a terminal that closes. Who presses Ctrl-C twice does not want to wait. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted && name === 'SIGINT') process.exit(130);
      controller.abort(new Interrupted());
    });
  }
  return controller.signal;
}

export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}
