/** What links made in this sitting lead to, until the server, which knows it too, is asked again. */
import type { TargetSight } from '@/domain/claim/desk';

const made = new Map<string, TargetSight>();

export function rememberSight(link: string, sight: TargetSight): void {
  made.set(link, sight);
}

export function sightOf(link: string): TargetSight | undefined {
  return made.get(link);
}
