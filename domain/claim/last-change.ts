/** Who changed an annotation last, as a desk is told that has another version of it. */
export interface LastChange {
  /** The person's name. */
  readonly by: string;
  /** Whether it was the person who asks, from another window or machine. */
  readonly own: boolean;
  /** When it was committed, ISO 8601. */
  readonly at: string;
}
