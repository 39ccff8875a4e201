/** The final layer while one command is decided on it: what it has changed so far lies over what there was. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Link } from '@/domain/claim/link';
import type { BasisMark, Decision } from './decision';

/** All that stands around the final layer of one version: what is named by id must be in these maps. */
export interface FinalWork {
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The final layer's and the analysts'. */
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly links: ReadonlyMap<string, Link>;
}

export class FinalDraft {
  readonly #work: FinalWork;
  readonly #decisions = new Map<string, Decision>();
  readonly #annotations = new Map<string, Annotation>();
  readonly #links = new Map<string, Link>();

  constructor(work: FinalWork) {
    this.#work = work;
  }

  decision(id: string): Decision | null {
    return this.#decisions.get(id) ?? this.#work.decisions.get(id) ?? null;
  }

  annotation(id: string): Annotation | null {
    return this.#annotations.get(id) ?? this.#work.annotations.get(id) ?? null;
  }

  link(id: string): Link | null {
    return this.#links.get(id) ?? this.#work.links.get(id) ?? null;
  }

  putDecision(decision: Decision): void {
    this.#decisions.set(decision.id, decision);
  }

  putAnnotation(annotation: Annotation): void {
    this.#annotations.set(annotation.id, annotation);
  }

  putLink(link: Link): void {
    this.#links.set(link.id, link);
  }

  /** A decision's marks leave the final layer with it, and come back as they were last. */
  eraseMarks({ marks }: Decision, erased: boolean): void {
    for (const { annotation: id } of marks) {
      const mark = this.annotation(id);
      if (mark === null || mark.erased === erased) continue;
      this.putAnnotation({ ...mark, erased, revision: mark.revision + 1 });
    }
  }

  /** Whether a standing decision was made on any of these marks. */
  isDecided(basis: readonly BasisMark[]): boolean {
    const asked = new Set(basis.map(({ annotation }) => annotation));
    const ids = new Set([...this.#work.decisions.keys(), ...this.#decisions.keys()]);
    for (const id of ids) {
      const decision = this.decision(id);
      if (decision === null || decision.withdrawn) continue;
      if (decision.basis.some(({ annotation }) => asked.has(annotation))) return true;
    }
    return false;
  }

  changes(): { decisions: Decision[]; annotations: Annotation[]; links: Link[] } {
    return {
      decisions: [...this.#decisions.values()],
      annotations: [...this.#annotations.values()],
      links: [...this.#links.values()],
    };
  }
}
