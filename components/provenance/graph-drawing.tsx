'use client';
// The graph, drawn: from speakers on the left to claims on the right. A node leads to its page; the strands through it stand out.
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { save, standalone } from '@/components/ui/plot/drawing-file';
import type { GraphEdge, GraphNode, ProvenanceGraph } from '@/domain/provenance/graph';
import { beginningOf } from './beginning';
import type { Laid } from './laid';
import { linesOf } from './node-lines';
import { nodeHeight, nodeWidth, useLayout } from './use-layout';
import './provenance.css';

type Props = { readonly projectId: string; readonly graph: ProvenanceGraph };

export function GraphDrawing({ projectId, graph }: Props) {
  const t = useTranslations('provenance');
  const laid = useLayout(graph);
  const drawing = useRef<SVGSVGElement>(null);
  const { followed, follow } = useFollowing(graph);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const shown = frame.current;
    if (laid !== null) shown?.scrollTo(beginningOf(laid, shown.clientHeight));
  }, [laid]);
  const download = () => {
    if (drawing.current === null) return;
    save('provenance.svg', new Blob([standalone(drawing.current)], { type: 'image/svg+xml' }));
  };
  if (laid === null) return <p className="provenance-frame p-4 text-soft">{t('laying')}</p>;
  return (
    <div className="flex flex-col gap-2">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section ref={frame} className="provenance-frame" aria-label={t('drawing')} tabIndex={0}>
        <svg
          ref={drawing}
          viewBox={`0 0 ${laid.width} ${laid.height}`}
          width={laid.width}
          height={laid.height}
          className="provenance"
          data-following={followed.size > 0 || undefined}
        >
          <title>{t('drawing')}</title>
          <Arrow />
          {graph.edges.map((edge, at) => (
            <Way
              key={`${edge.from} ${edge.kind} ${edge.to}`}
              edge={edge}
              way={laid.ways[at] ?? []}
              isFollowed={edge.strands.some((strand) => followed.has(strand))}
            />
          ))}
          {graph.nodes.map((node, at) => (
            <Node
              key={node.id}
              node={node}
              place={laid.places[at] ?? { x: 0, y: 0 }}
              href={addressOf(projectId, node)}
              follow={follow}
            />
          ))}
        </svg>
      </section>
      <div>
        <Button size="small" onClick={download}>
          {t('download')}
        </Button>
      </div>
    </div>
  );
}

/** The strands through the node that has the focus or the pointer. */
function useFollowing({ edges }: ProvenanceGraph) {
  const [node, follow] = useState<string | null>(null);
  const followed = useMemo(() => {
    const touching = edges.filter(({ from, to }) => from === node || to === node);
    return new Set(touching.flatMap(({ strands }) => strands));
  }, [edges, node]);
  return { followed, follow };
}

function Arrow() {
  return (
    <defs>
      <marker
        id="arrow"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M0,0 L8,4 L0,8 z" className="provenance-tip" />
      </marker>
    </defs>
  );
}

type WayProps = {
  readonly edge: GraphEdge;
  readonly way: Laid['ways'][number];
  readonly isFollowed: boolean;
};

/** Only what is said of a claim is written on its edge: the rest is told by what it joins. */
function Way({ edge, way, isFollowed }: WayProps) {
  const t = useTranslations('provenance.edges');
  const path = way.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x},${y}`).join(' ');
  const middle = way[Math.floor(way.length / 2)];
  const isTold = !['passes', 'publishes', 'prints', 'asserts'].includes(edge.kind);
  return (
    <g className="provenance-way" data-kind={edge.kind} data-followed={isFollowed || undefined}>
      <path d={path} markerEnd="url(#arrow)" />
      {isTold && middle && (
        <text x={middle.x} y={middle.y - 4} textAnchor="middle">
          {t(edge.kind)}
        </text>
      )}
    </g>
  );
}

type NodeProps = {
  readonly node: GraphNode;
  readonly place: { readonly x: number; readonly y: number };
  readonly href: string;
  readonly follow: (node: string | null) => void;
};

function Node({ node, place, href, follow }: NodeProps) {
  const t = useTranslations('provenance.nodes');
  const lines = linesOf(node.name);
  const top = place.y - (lines.length - 1) * 8 + 4;
  return (
    <Link
      href={href}
      className="provenance-node"
      data-kind={node.kind}
      aria-label={`${t(node.kind)}: ${node.name}`}
      onFocus={() => follow(node.id)}
      onBlur={() => follow(null)}
      onPointerEnter={() => follow(node.id)}
      onPointerLeave={() => follow(null)}
    >
      <rect
        x={place.x - nodeWidth / 2}
        y={place.y - nodeHeight / 2}
        width={nodeWidth}
        height={nodeHeight}
        rx={node.kind === 'source' ? nodeHeight / 2 : 2}
      />
      {lines.map((line, at) => (
        <text key={line} x={place.x} y={top + at * 16} textAnchor="middle">
          {line}
        </text>
      ))}
    </Link>
  );
}

function addressOf(projectId: string, node: GraphNode): string {
  const project = `/projects/${projectId}`;
  switch (node.kind) {
    case 'source':
      return `${project}/sources/${node.source}`;
    case 'article':
      return `${project}/articles/${node.article}`;
    case 'passage':
      return `${project}/articles/${node.article}?at=${node.start}`;
    case 'claim':
      return `${project}/claims/${node.claim}`;
  }
}
