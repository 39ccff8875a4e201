/** Lays a graph out in layers, away from the page's own thread: hundreds of nodes take a while. */
import { Graph, layout } from '@dagrejs/dagre';
import type { Laid, ToLay } from './laid';

addEventListener('message', ({ data }: MessageEvent<ToLay>) => {
  postMessage(lay(data));
});

function lay({ nodes, edges, width, height }: ToLay): Laid {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    // Strands have their layers already; the better rankers take several times as long to find them again.
    ...{ rankdir: 'LR', ranker: 'longest-path' },
    ...{ nodesep: 12, ranksep: 64, marginx: 8, marginy: 8 },
  });
  for (const node of nodes) graph.setNode(node, { width, height });
  for (const [at, { from, to }] of edges.entries()) graph.setEdge(from, to, {}, String(at));
  layout(graph);
  const places = nodes.map((node) => {
    const { x = 0, y = 0 } = graph.node(node) ?? {};
    return { x: Math.round(x), y: Math.round(y) };
  });
  const ways = edges.map(({ from, to }, at) => {
    const points: { x: number; y: number }[] = graph.edge(from, to, String(at))?.points ?? [];
    return points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  });
  const size = graph.graph();
  return {
    places,
    ways,
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
  };
}
