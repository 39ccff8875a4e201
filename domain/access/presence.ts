/**
 * Who has an article version open just now, in memory and for as long as they say so again: nothing of it is stored.
 * Times are milliseconds of whoever asks.
 */

/** One window on one version. A person may have several. */
export interface Visit {
  readonly id: string;
  /** The version's id. */
  readonly stream: string;
  readonly account: string;
  readonly name: string;
}

export interface Visitor {
  readonly id: string;
  readonly name: string;
}

/** How long a visit is believed that is not heard of again: two heartbeats of a stream, and some. */
export const believed = 50_000;

export class Visits {
  readonly #visits = new Map<string, Visit & { readonly until: number }>();

  /** Answers whether it is new. */
  heard(visit: Visit, now: number): boolean {
    const isNew = !this.#visits.has(visit.id);
    this.#visits.set(visit.id, { ...visit, until: now + believed });
    return isNew;
  }

  gone(id: string): void {
    this.#visits.delete(id);
  }

  /** Everybody on a version once, by name; those with the same name by id. What is no longer believed is let go. */
  on(stream: string, now: number): Visitor[] {
    const visitors = new Map<string, Visitor>();
    for (const [id, visit] of this.#visits) {
      if (visit.until < now) this.#visits.delete(id);
      else if (visit.stream === stream) {
        visitors.set(visit.account, { id: visit.account, name: visit.name });
      }
    }
    return [...visitors.values()].sort(byName);
  }
}

function byName(a: Visitor, b: Visitor): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
