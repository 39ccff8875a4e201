'use client';
/** Has a graph laid out by the worker; null until it is done. */
import { useEffect, useState } from 'react';
import type { ProvenanceGraph } from '@/domain/provenance/graph';
import type { Laid, ToLay } from './laid';

/** In the drawing's own units. */
export const nodeWidth = 184;
export const nodeHeight = 52;

export function useLayout({ nodes, edges }: ProvenanceGraph): Laid | null {
  const [laid, setLaid] = useState<Laid | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<Laid>) => setLaid(data);
    const wish: ToLay = {
      nodes: nodes.map(({ id }) => id),
      edges: edges.map(({ from, to }) => ({ from, to })),
      width: nodeWidth,
      height: nodeHeight,
    };
    worker.postMessage(wish);
    return () => worker.terminate();
  }, [nodes, edges]);
  return laid;
}
