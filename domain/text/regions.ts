/** What each line of a page is. */
import type { Line } from '@/domain/text/line';
import type { RegionKind } from '@/domain/text/region-kind';

export function findRegions(lines: readonly Line[]): RegionKind[] {
  return lines.map(() => 'body');
}
