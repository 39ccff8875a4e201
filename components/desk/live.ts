/** Hears what happens to the version: colleagues' changes, one's own in other windows, who else has it open. It catches up by number after a gap. */
import type { Visitor } from '@/domain/access/presence';
import type { DeskDocument } from '@/domain/claim/desk';
import type { HistoryEntry } from '@/domain/claim/history';

/** Milliseconds before a lost connection is made anew. */
const patience = 1_500;

/** `after` says the last number known, each time a connection is made; `renumber` is called when that number means nothing any more. Answers what to call to stop. */
export function hearHistory(
  address: string,
  after: () => number,
  hear: (entry: HistoryEntry) => void,
  meet: (others: readonly Visitor[]) => void,
  renumber: () => void,
): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const connect = () => {
    source = new EventSource(`${address}?after=${after()}`);
    source.onmessage = ({ data }) => {
      const entry: HistoryEntry = JSON.parse(data);
      hear(entry);
    };
    source.addEventListener('presence', ({ data }) => {
      const others: Visitor[] = JSON.parse(data);
      meet(others);
    });
    source.addEventListener('renumbered', renumber);
    source.onerror = () => {
      source?.close();
      // Who is there is not known while nothing is heard.
      meet([]);
      retry = setTimeout(connect, patience);
    };
  };
  connect();
  return () => {
    clearTimeout(retry);
    source?.close();
  };
}

/** The desk as the server has it now; null while it does not answer. */
export async function loadDesk(address: string): Promise<DeskDocument | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    // No answer came.
    return null;
  }
}
