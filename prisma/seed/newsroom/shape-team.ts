/** The form of what the demo newsroom's team has to do, and has done: who was given what, what came back, what was decided. */

export interface DemoAssignment {
  readonly article: string;
  readonly to: string;
  readonly purpose: 'annotate' | 'review' | 'training';
  /** In days from the day on which the newsroom is filled; what is done was due before. */
  readonly dueIn: number;
}

/** A layer that a reviewer gave back to its analyst. */
export interface DemoReturn {
  readonly article: string;
  readonly annotator: string;
  readonly reviewer: string;
  readonly reason: string;
}

/** An article whose layers were made into a final one: what agrees by rule, the rest by a reviewer. */
export interface DemoAdjudication {
  readonly article: string;
  readonly reviewer: string;
  /** Whose marks are taken where nothing else is said. */
  readonly prefers: string;
  /** `article/annotation`: marks taken instead. */
  readonly takes: readonly string[];
  /** `article/annotation`: where these stand, the final layer has nothing. */
  readonly leavesOut: readonly string[];
}

/** What awaits whoever joins as an owner, so that there is something to begin with. */
export interface DemoWelcome {
  readonly from: string;
  readonly assigned: readonly Omit<DemoAssignment, 'to'>[];
  readonly comment: {
    readonly by: string;
    /** `article/annotation`. */
    readonly annotation: string;
    readonly text: string;
  };
}

export interface DemoTeam {
  /** Who assigns. */
  readonly assigner: string;
  readonly assignments: readonly DemoAssignment[];
  readonly returns: readonly DemoReturn[];
  readonly adjudications: readonly DemoAdjudication[];
  readonly welcome: DemoWelcome;
}
