/** What travels between the page and the worker that lays a graph out: nodes by id, places in the drawing's own units. */

export interface ToLay {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** Of every node. */
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Laid {
  /** The middle of each node, in the order in which they were given. */
  readonly places: readonly Point[];
  /** Where each edge goes along, likewise. */
  readonly ways: readonly (readonly Point[])[];
  readonly width: number;
  readonly height: number;
}
