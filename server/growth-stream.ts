/** A version's history and who else has it open, as server-sent events, for as long as their reader listens and may. */
import 'server-only';
import type { Grant } from './gate';
import { onGrowth } from './live';
import { enter, type Presence } from './presence';
import { findEpoch, readGrowth } from './store/growth';
import { isOfNumbering } from './store/numbering';

/** Milliseconds. Proxies close what is silent for a minute; a departure is noticed no later than this. */
const heartbeat = 20_000;

export function growthStream(
  grant: Grant<'article:read'>,
  versionId: string,
  after: number,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let seen = after;
  let epoch: number | null = null;
  let turn: Promise<void> = Promise.resolve();
  let told = '[]';
  return new ReadableStream({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      const stop = () => {
        if (over) return;
        over = true;
        forget();
        presence.leave();
        clearInterval(beat);
        controller.close();
      };
      let over = false;
      const catchUp = async () => {
        if (over) return;
        const now = await findEpoch(grant);
        // A changed password ends this sign-in too.
        epoch ??= now;
        if (now === null || now !== epoch) return stop();
        const { entries, upTo } = await readGrowth(grant, versionId, seen);
        for (const entry of entries) if (!over) say(event(entry.seq, entry));
        const more = upTo > seen;
        seen = upTo;
        if (more) await catchUp();
        else await tellPresence(presence);
      };
      // Said only when it differs: that something changed which may not be seen must not show either.
      const tellPresence = async (here: Presence) => {
        const others = JSON.stringify(await here.others());
        if (over || others === told) return;
        told = others;
        say(`event: presence\ndata: ${others}\n\n`);
      };
      const poke = () => {
        turn = turn.then(catchUp).catch((error: unknown) => {
          console.error('a live stream ended:', error);
          stop();
        });
      };
      const forget = onGrowth(versionId, poke);
      const presence = enter(grant, versionId, poke);
      const beat = setInterval(() => {
        if (!over) say(': still here\n\n');
        presence.stay();
        poke();
      }, heartbeat);
      signal.addEventListener('abort', stop, { once: true });
      say('retry: 1000\n\n');
      // What is heard is counted otherwise than when the reader last heard something.
      if (!isOfNumbering(grant, after)) say('event: renumbered\ndata: {}\n\n');
      poke();
    },
  });
}

function event(id: number, data: object): string {
  return `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}
