/**
 * What runs in the pages that are measured, as text: it is put into each before the page's own scripts.
 * "Painted" is when a condition holds, its frame has been made and the next one has begun.
 */
export const inPage = `
globalThis.bench = (() => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));
  /** Resolves when painted: with the time, and the longest frame on the way. */
  const until = async (holds) => {
    let [last, longest] = [performance.now(), 0];
    const next = async () => {
      await frame();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    };
    const began = last;
    await next();
    while (!holds()) {
      if (last - began > 60_000) throw new Error('not painted in 60 s');
      await next();
    }
    performance.mark('bench shown');
    await next();
    return { at: last, frame: longest };
  };
  const bench = {
    acted: Promise.resolve({ painted: 0, frame: 0 }),
    afterFrame: () => frame().then(() => sleep(0)),
    opening: (ready) =>
      until(() => document.readyState !== 'loading' && ready()).then(({ at }) => at),
    /** Waits until nothing late is left to do: a timer that comes on time. */
    settle: async (least) => {
      await sleep(least);
      for (let turn = 0; turn < 40; turn += 1) {
        const begin = performance.now();
        await sleep(50);
        await frame();
        if (performance.now() - begin < 90) return;
      }
    },
    act: (make, holds) => {
      const begin = performance.now();
      performance.mark('bench act');
      make();
      bench.acted = until(holds).then(({ at, frame }) => ({ painted: at - begin, frame }));
    },
    /** The next such event is the act. */
    arm: (type, holds) => {
      bench.acted = new Promise((resolve, reject) => {
        const begin = ({ timeStamp }) => {
          performance.mark('bench act');
          until(holds).then(({ at, frame }) => resolve({ painted: at - timeStamp, frame }), reject);
        };
        addEventListener(type, begin, { once: true, capture: true });
      });
    },
    /** Brings words without a mark into the window; false when there are none. */
    bring: (words) => {
      const text = bench.find(words);
      text?.parentElement.scrollIntoView({ block: 'center' });
      return text !== null;
    },
    /** The text that holds all of the words, outside any mark. */
    find: (words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (data.includes(words) && !parentElement?.closest('script, mark')) return walker.currentNode;
      }
      return null;
    },
    /** Where they begin and end in the window; null when they are not there whole. */
    locate: (words) => {
      const text = bench.find(words);
      if (text === null) return null;
      const at = text.data.indexOf(words);
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + words.length);
      const boxes = range.getClientRects();
      const [first, last] = [boxes[0], boxes[boxes.length - 1]];
      if (!first || !last || first.top < 130 || last.bottom > 880) return null;
      return {
        x: first.left + 1,
        y: first.top + first.height / 2,
        toX: last.right - 1,
        toY: last.top + last.height / 2,
      };
    },
    /** The longest task over 50 ms while the text is scrolled past, half a window a frame, in 200 steps at most; 0 when there is none. */
    scroll: async (scroller) => {
      let longest = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      scroller.scrollTop = 0;
      await bench.settle(150);
      observer.observe({ type: 'longtask' });
      const range = scroller.scrollHeight - scroller.clientHeight;
      const step = Math.max(scroller.clientHeight / 2, range / 200);
      for (let turn = 0, last = -1; turn < 260 && scroller.scrollTop !== last; turn += 1) {
        last = scroller.scrollTop;
        scroller.scrollTop += step;
        await frame();
      }
      await bench.settle(200);
      observer.disconnect();
      return longest;
    },
  };
  return bench;
})();
`;
