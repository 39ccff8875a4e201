/** Which versions of a project have commands that may still wait to be sent: kept beyond the tab, so that the next visit sends them. */

const keyOf = (place: string) => `uratori/concordance/waiting/${place}`;

/** `place` names the person and the project: nobody else's are sent. */
export function recallWaiting(place: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(place)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    // No storage, or not ours: the desk of each version sends what waits there.
    return [];
  }
}

export function rememberWaiting(place: string, versions: readonly string[]): void {
  keep(place, [...new Set([...recallWaiting(place), ...versions])]);
}

export function forgetWaiting(place: string, version: string): void {
  const left = recallWaiting(place).filter((one) => one !== version);
  keep(place, left);
}

function keep(place: string, versions: readonly string[]): void {
  try {
    if (versions.length === 0) localStorage.removeItem(keyOf(place));
    else localStorage.setItem(keyOf(place), JSON.stringify(versions));
  } catch {
    // Full or forbidden: as above.
  }
}
