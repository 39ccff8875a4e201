/** Carries out decisions on the final layer. */
import 'server-only';
import type { Annotation } from '@/domain/claim/annotation';
import { isOpen } from '@/domain/claim/submission';
import { accepted } from '@/domain/outcome';
import { type DecideCommand, type DecideSetting, decideFinal } from '@/domain/review/decide-final';
import { linksOf } from '@/domain/review/decision';
import type { FinalWork } from '@/domain/review/final-draft';
import { toAnnotation, withRelay } from '../annotation-row';
import { listDecisions, listSubmitted } from '../final-work';
import { toLink, withEvidence } from '../link-row';
import { findText } from '../texts';
import { knownLabels } from './codebook';
import type { Context, Handled } from './context';
import { takeFinal } from './final-layer';
import { saveFinal } from './save-final';

export async function handleDecide(context: Context, command: DecideCommand): Promise<Handled> {
  const final = await takeFinal(context);
  const work = await loadWork(context, final.id, command);
  const setting = await loadSetting(context, final, command, work);
  const decided = decideFinal(work, command, setting);
  if (!decided.ok) return decided;
  const { inverse, ...after } = decided.value;
  await saveFinal(context, final.id, work, after);
  return accepted({ inverse, layerId: final.id, annotationId: null });
}

/** What the command names, and what belongs to it; not the whole of every layer for one decision. */
async function loadWork(
  { tx, projectId, versionId }: Context,
  layerId: string,
  command: DecideCommand,
): Promise<FinalWork> {
  const decisions = await listDecisions(tx, { projectId, layerId });
  const touched = new Set([...command.withdraw, ...command.restore].map((one) => one.decision));
  const marks = decisions.filter(({ id }) => touched.has(id)).flatMap((one) => one.marks);
  const asked = command.decide.flatMap(({ basis, marks: made }) => [...basis, ...made]);
  const named = [...marks, ...asked].map(({ annotation }) => annotation);
  const made = command.decide.flatMap((one) =>
    one.marks.flatMap((mark) => (mark.from === null ? [] : mark.links.map(({ link }) => link))),
  );
  const basis = command.decide.flatMap((one) => one.basis.map(({ annotation }) => annotation));
  const links = await tx.link.findMany({
    where: { projectId, OR: [{ annotationId: { in: basis } }, { id: { in: made } }] },
    include: withEvidence,
  });
  const targets = links.flatMap(({ targetAnnotationId }) => targetAnnotationId ?? []);
  const annotations = await tx.annotation.findMany({
    where: {
      projectId,
      OR: [{ id: { in: named } }, { versionId, id: { in: targets } }],
    },
    include: withRelay,
  });
  return {
    decisions: byId(decisions),
    annotations: byId(annotations.map(toAnnotation)),
    links: byId(links.map(toLink)),
  };
}

async function loadSetting(
  context: Context,
  final: Awaited<ReturnType<typeof takeFinal>>,
  command: DecideCommand,
  { links }: FinalWork,
): Promise<DecideSetting> {
  const { tx, projectId, versionId, accountId, now } = context;
  const text = await findText(tx, projectId, versionId);
  if (text === null) throw new Error('a command reached a version without a text');
  const { number, knowsLabel } = await knownLabels(context);
  const submitted = new Set((await listSubmitted(tx, context)).map(({ id }) => id));
  const sources = await knownSources(context, command);
  return {
    text,
    version: versionId,
    codebook: number,
    layer: { id: final.id, open: isOpen(final.state) },
    actor: accountId,
    at: now.toISOString(),
    knowsLabel,
    knowsSource: (id) => sources.has(id),
    isSubmitted: (id) => submitted.has(id),
    linkRevisions: (id) => linksOf(links.values(), id),
  };
}

async function knownSources(
  { tx, projectId }: Context,
  { decide }: DecideCommand,
): Promise<Set<string>> {
  const asked = decide.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.from === null ? namedIn(mark.attribution) : [])),
  );
  if (asked.length === 0) return new Set();
  const rows = await tx.source.findMany({
    where: { projectId, id: { in: asked } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

function namedIn({ speaker, relay }: Annotation['attribution']): string[] {
  return speaker === null ? [...relay] : [speaker, ...relay];
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}
