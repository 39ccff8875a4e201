/** A concordance's state between key press and screen: the reader's own marks on it, what may be undone, and what waits to be sent. */
import type { OutboxState } from '@/components/desk/outbox';
import { type Directed, foresee } from '@/domain/article/concordance-marking';
import type { ConcordancePage, OwnMark } from '@/domain/article/concordance-page';
import { overlaps } from '@/domain/text/span';
import { Sender } from './sender';
import { Steps, subjectOf } from './steps';

export interface ConcordanceView {
  /** By id; those erased among them. */
  readonly marks: ReadonlyMap<string, OwnMark>;
  /** Null until it is known what waits from earlier visits. */
  readonly outbox: OutboxState | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The refusal to show, until the next thing is done. */
  readonly refusal: string | null;
}

type Sight = Pick<ConcordancePage, 'hits' | 'marks'>;

/** Milliseconds. A page that was asked for before a command was sent may arrive after it: for so long it does not know better. */
const fresh = 10_000;

export class ConcordanceStore {
  readonly #sender: Sender;
  readonly #steps: Steps;
  readonly #listeners = new Set<() => void>();
  /** When this window last changed something in a version. */
  readonly #acted = new Map<string, number>();
  readonly #askAnew: () => void;
  #page: Sight;
  #view: ConcordanceView;

  /** `askAnew` asks the server for the page once more. */
  constructor(viewer: string, projectId: string, page: Sight, askAnew: () => void) {
    this.#askAnew = askAnew;
    this.#page = page;
    this.#steps = new Steps(`uratori/undo/${viewer}/${projectId}/concordance`);
    this.#view = {
      marks: new Map(page.marks.map((mark) => [mark.id, mark])),
      outbox: null,
      canUndo: false,
      canRedo: false,
      refusal: null,
    };
    this.#sender = new Sender(viewer, projectId, {
      onState: (outbox) => this.#show({ outbox }),
      onRefused: (version, refusal) => this.#giveUp(version, refusal),
      onFound: (version, bodies) => this.#replay(bodies.map((body) => ({ version, body }))),
    });
  }

  readonly view = (): ConcordanceView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Answers what to call when the page is left. */
  open(): () => void {
    const recalled = this.#steps.recall();
    if (recalled.length > 0) {
      const known = [...this.#view.marks.values(), ...recalled];
      this.#show({ marks: new Map(known.map((mark) => [mark.id, mark])) });
      this.take(this.#page);
      // The browser may have shown a page it kept from before: it goes by what the server says now.
      this.#askAnew();
    }
    const keep = () => this.#steps.keep(this.#view.marks.values());
    const close = this.#sender.open();
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
      close();
    };
  }

  /** Does one thing, made of any number of commands: shown at once, then on its way. */
  readonly act = (commands: readonly Directed[]): void => {
    const inverse = this.#perform(commands);
    if (inverse !== null && inverse.length > 0) this.#steps.did(inverse);
    this.#show({});
  };

  readonly undo = (): boolean => {
    const inverse = this.#perform(this.#steps.takeBack() ?? []);
    if (inverse !== null && inverse.length > 0) this.#steps.tookBack(inverse);
    this.#show({});
    return inverse !== null && inverse.length > 0;
  };

  readonly redo = (): boolean => {
    const inverse = this.#perform(this.#steps.takeAgain() ?? []);
    if (inverse !== null && inverse.length > 0) this.#steps.tookAgain(inverse);
    this.#show({});
    return inverse !== null && inverse.length > 0;
  };

  /** A page came from the server, the first or the next: it says what stands on its sentences. */
  take(page: Sight): void {
    this.#page = page;
    const marks = new Map(this.#view.marks);
    const sent = new Set(page.marks.map(({ id }) => id));
    const changed = new Set<string>();
    for (const mark of marks.values()) {
      const gone = !mark.erased && !sent.has(mark.id) && isOn(page, mark);
      if (!gone || this.#isOurs(mark.version)) continue;
      marks.delete(mark.id);
      changed.add(mark.id);
    }
    for (const mark of page.marks) {
      const known = marks.get(mark.id);
      if (known && this.#isOurs(mark.version) && known.revision >= mark.revision) continue;
      if (known && known.revision !== mark.revision) changed.add(mark.id);
      marks.set(mark.id, mark);
    }
    this.#steps.forget((command) => subjectOf(command).some((id) => changed.has(id)));
    this.#show({ marks });
  }

  /** The commands that take these back, last first; null when one of them fits no mark and nothing was done. */
  #perform(commands: readonly Directed[]): readonly Directed[] | null {
    const marks = new Map(this.#view.marks);
    const sent: Directed[] = [];
    const inverses: Directed[] = [];
    for (const asked of commands) {
      const before = marks.get(subjectOf(asked)[0] ?? '');
      const command = rebased(asked, before);
      const foreseen = foresee(before, command);
      if (foreseen === null) {
        this.#show({ refusal: 'changed-by-another' });
        return null;
      }
      marks.set(foreseen.after.id, foreseen.after);
      sent.push(command);
      inverses.unshift({ version: command.version, body: foreseen.inverse });
      this.#acted.set(command.version, Date.now());
    }
    this.#show({ marks, refusal: null });
    if (sent.length > 0) this.#sender.add(sent);
    return inverses;
  }

  #replay(commands: readonly Directed[]): void {
    const marks = new Map(this.#view.marks);
    for (const command of commands) {
      const before = marks.get(subjectOf(command)[0] ?? '');
      const foreseen = foresee(before, command);
      // What was applied before its acknowledgement was lost is here already.
      if (foreseen !== null && isNews(command, before))
        marks.set(foreseen.after.id, foreseen.after);
    }
    this.#show({ marks });
  }

  /** After a refusal the server's state is the truth: nothing that was foreseen of the version is sure. */
  #giveUp(version: string, refusal: string): void {
    this.#acted.delete(version);
    this.#steps.forget((command) => command.version === version);
    const others = [...this.#view.marks].filter(([, mark]) => mark.version !== version);
    this.#show({ marks: new Map(others), refusal });
    this.#askAnew();
  }

  #isOurs(version: string): boolean {
    const since = Date.now() - (this.#acted.get(version) ?? 0);
    return since < fresh || this.#sender.isWaiting(version);
  }

  #show(change: Partial<ConcordanceView>): void {
    const { canUndo, canRedo } = this.#steps;
    this.#view = { ...this.#view, ...change, canUndo, canRedo };
    for (const listener of this.#listeners) listener();
  }
}

function isOn({ hits }: Sight, { version, span }: OwnMark): boolean {
  return hits.some((hit) => hit.version === version && overlaps(span, hit.sentence));
}

/** An inverse names the revision it was made for; later steps of the same person have raised it since. */
function rebased({ version, body }: Directed, before: OwnMark | undefined): Directed {
  if (!('revision' in body) || before === undefined) return { version, body };
  return { version, body: { ...body, revision: before.revision } };
}

function isNews({ body }: Directed, before: OwnMark | undefined): boolean {
  return !('revision' in body) || before === undefined || body.revision === before.revision;
}
