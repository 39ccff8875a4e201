/**
 * Strands woven into one graph: speakers, relays, publishers, articles, passages, claims, each once. An edge
 * knows the strands that run through it, so that one of them can be followed with the eye.
 */
import type { Stance } from './mention';
import { chainOf, type Strand } from './strand';

export type GraphNode =
  | { readonly id: string; readonly kind: 'source'; readonly source: string; readonly name: string }
  | {
      readonly id: string;
      readonly kind: 'article';
      readonly article: string;
      readonly name: string;
    }
  | {
      readonly id: string;
      readonly kind: 'passage';
      readonly article: string;
      readonly start: number;
      readonly name: string;
    }
  | { readonly id: string; readonly kind: 'claim'; readonly claim: string; readonly name: string };

export type EdgeKind = 'passes' | 'publishes' | 'prints' | Stance;

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** Ids of the strands that run through it, in the order given. */
  readonly strands: readonly string[];
}

export interface ProvenanceGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The order is that of the strands, and within each from the speaker to the claim: the same strands, the same graph. */
export function weave(strands: readonly Strand[]): ProvenanceGraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const strand of strands) {
    const way = nodesOf(strand);
    for (const node of way) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const [at, to] of way.entries()) {
      const from = way[at - 1];
      if (from) join(edges, from, to, strand);
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function nodesOf(strand: Strand): GraphNode[] {
  const { article, passage, claim } = strand;
  return [
    ...chainOf(strand).map(
      ({ id, name }) => ({ id: `source ${id}`, kind: 'source', source: id, name }) as const,
    ),
    { id: `article ${article.id}`, kind: 'article', article: article.id, name: article.title },
    {
      id: `passage ${passage.key}`,
      kind: 'passage',
      article: article.id,
      start: passage.start,
      name: passage.exact,
    },
    ...(claim === null
      ? []
      : [{ id: `claim ${claim.id}`, kind: 'claim', claim: claim.id, name: claim.text } as const]),
  ];
}

function join(edges: Map<string, GraphEdge>, from: GraphNode, to: GraphNode, strand: Strand): void {
  const kind = edgeKind(from, to, strand);
  const key = JSON.stringify([from.id, to.id, kind]);
  const strands = edges.get(key)?.strands ?? [];
  if (strands.includes(strand.id)) return;
  edges.set(key, { from: from.id, to: to.id, kind, strands: [...strands, strand.id] });
}

function edgeKind(from: GraphNode, to: GraphNode, { claim }: Strand): EdgeKind {
  if (to.kind === 'claim') return claim?.stance ?? 'asserts';
  if (to.kind === 'passage') return 'prints';
  return from.kind === 'source' && to.kind === 'article' ? 'publishes' : 'passes';
}
