/** What submitting or returning makes of a layer, with its marks and the layout at hand. */
import { countMarked } from '@/domain/article/progress';
import { type Outcome, refused } from '@/domain/outcome';
import { type Layout, statementSentences } from '@/domain/text/layout';
import type { Annotation } from './annotation';
import type { LayerCommand } from './command';
import {
  giveBack,
  type Layer,
  type SubmissionRefusal,
  submit,
  type UnlabelledRule,
} from './submission';

interface Work {
  readonly layer: Layer;
  readonly viewer: string;
  readonly layout: Layout;
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly unlabelled: UnlabelledRule;
}

export function moveLayer(work: Work, body: LayerCommand): Outcome<Layer, SubmissionRefusal> {
  const { layer, viewer, unlabelled: rule } = work;
  if (body.layer !== layer.id) return refused('layer-unknown');
  return body.kind === 'submit-layer'
    ? submit(layer, viewer, { unlabelled: countUnlabelled(work), rule })
    : giveBack(layer, body.reason);
}

function countUnlabelled({ layout, annotations }: Work): number {
  const sentences = statementSentences(layout);
  const standing = [...annotations.values()].filter(({ erased }) => !erased);
  const marked = countMarked(
    sentences,
    standing.map(({ span }) => span),
  );
  return sentences.length - marked;
}
