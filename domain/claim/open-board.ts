/** Lays a document that came from the server out on a board. */
import type { Grade } from '@/domain/provenance/grade';
import { verdictKey } from '@/domain/review/verdict';
import { decodeLayout } from '@/domain/text/layout';
import { indexText } from '@/domain/text/offset';
import type { Board } from './board';
import type { DeskDocument } from './desk';
import type { Adjudication, PerformFinal } from './perform-final';

/** `final` decides where the final layer is adjudicated. Throws when the layout is malformed: the server has checked it before. */
export function openBoard(
  document: DeskDocument,
  viewer: string,
  final: PerformFinal | null = null,
): Board {
  const layout = decodeLayout(document.layout);
  if (!layout.ok) throw new Error(`the layout is ${layout.refusal}`);
  const { id, author, state, round } = document.layer;
  return {
    text: indexText(document.version.text),
    layout: layout.value,
    layoutRevision: document.layout.revision,
    codebook: document.codebook,
    layer: { id, author, state, round },
    unlabelled: document.project.unlabelled,
    viewer,
    adjudication: adjudicationOf(document),
    final,
    annotations: byId(document.annotations),
    links: byId(document.links),
    sources: byId(document.sources),
    verdicts: new Map(
      document.verdicts.map((verdict) => [
        verdictKey(verdict.annotation, verdict.reviewer),
        verdict,
      ]),
    ),
    comments: byId(document.comments),
    gradeScale: document.project.gradeScale,
    grades: gradesOf(document),
  };
}

function gradesOf({ grades }: DeskDocument): Board['grades'] {
  const words = new Map<string, Grade[]>();
  for (const { annotation, at: _, ...grade } of grades) {
    words.set(annotation, [...(words.get(annotation) ?? []), grade]);
  }
  return words;
}

function adjudicationOf({ adjudication, version }: DeskDocument): Adjudication | null {
  if (adjudication === null) return null;
  const { layers, decisions, rule, projectRule } = adjudication;
  const moving = layers.map(({ id, author, state, round }) => ({ id, author, state, round }));
  return {
    version: version.id,
    layers: byId(moving),
    decisions: byId(decisions),
    rule,
    projectRule,
  };
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}
