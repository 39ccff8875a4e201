/** Who holds which grade of the exported body's annotations and sources. */
import { type GradeValue, wordingOf } from '@/domain/provenance/grade-scale';
import { claims } from './claims';
import { annotations, at, people, projectId, sources } from './ids';

const scale = 'admiralty';

function word(graderId: string, number: number, minute: number, value: GradeValue | null) {
  const word = { projectId, graderId, number, at: at(minute) };
  return value === null ? word : { ...word, value, scale, wording: { ...wordingOf(scale, value) } };
}

export function gradeRows() {
  const { analyst, colleague, owner } = people;
  const outer = { annotationId: annotations.outer };
  return [
    { ...outer, ...word(analyst, 1, 40, '2') },
    { ...outer, ...word(owner, 1, 41, '5'), reason: '発表だけ, 裏付けなし' },
    { ...outer, ...word(owner, 2, 42, '6') },
    // What was taken back is held by nobody.
    { annotationId: annotations.twin, ...word(owner, 1, 43, '3') },
    { annotationId: annotations.twin, ...word(owner, 2, 44, null) },
    { sourceId: sources.city, ...word(owner, 1, 45, 'D'), reason: '=二度訂正' },
    { sourceId: sources.city, ...word(analyst, 1, 46, 'A'), reason: '公式', proposed: true },
    { claimId: claims.onTime, ...word(owner, 1, 66, '2'), reason: '=二つの経路' },
    { claimId: claims.same, ...word(analyst, 1, 67, '4') },
    { sourceId: sources.agency, ...word(owner, 1, 47, 'F') },
    { sourceId: sources.sameAgency, ...word(colleague, 1, 48, 'B') },
  ];
}
