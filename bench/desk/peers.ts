/**
 * Other tools that mark up texts, from the folder beside this repository that knows how to build and serve each of
 * them. Where it is missing, or cannot be installed, the desk is measured without them.
 */
import { execFile } from 'node:child_process';
import { cp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { inProject } from '@/launch/root';
import type { BenchDocument } from './document';
import { edits, type Subject } from './measure';

const source = inProject('../shared/bench');
/** Kept from one run to the next: to install them takes minutes. */
const folder = path.join(tmpdir(), 'uratori-bench-peers');

export interface Peers {
  /** The text and marks that all of them show. */
  document(sentences: number): BenchDocument;
  /** Those that could be built. */
  subjects(sentences: number): Subject[];
  readonly close: () => void;
}

interface PeerDocument {
  readonly text: string;
  readonly annotations: readonly { start: number; end: number; label: number }[];
  readonly free: readonly { start: number; end: number; text: string }[];
}

interface Registered {
  readonly name: string;
  readonly kind: 'floor' | 'ref' | 'peer' | 'editor';
}

/** `wanted` chooses by name; null is the floor and all other tools. */
export async function openPeers(wanted: readonly string[] | null): Promise<Peers | null> {
  if (!(await exists(source))) {
    console.log('other tools: skipped, since ../shared/bench is not there');
    return null;
  }
  try {
    await install();
    return await serve(wanted);
  } catch (error) {
    console.log(`other tools: skipped (${error instanceof Error ? error.message : error})`);
    return null;
  }
}

async function install(): Promise<void> {
  if (await exists(path.join(folder, 'node_modules'))) return;
  console.log('other tools: installing, once');
  await cp(source, folder, { recursive: true });
  const asked = ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  await promisify(execFile)('npm', asked, { cwd: folder, maxBuffer: 1e8 });
}

async function serve(wanted: readonly string[] | null): Promise<Peers> {
  const part = (file: string) => import(pathToFileURL(path.join(folder, 'lib', file)).href);
  const { SUBJECTS }: { SUBJECTS: readonly Registered[] } = await part('registry.mjs');
  const {
    build,
  }: { build: (all: readonly Registered[]) => Promise<Record<string, { error?: string }>> } =
    await part('build.mjs');
  const {
    serve: listen,
    getDoc,
  }: {
    serve: () => Promise<{ url: string; close(): void }>;
    getDoc: (size: number) => PeerDocument;
  } = await part('server.mjs');
  const chosen = SUBJECTS.filter(({ name, kind }) =>
    wanted === null
      ? name === 'floor-mark-ssr' || kind === 'peer' || kind === 'editor'
      : wanted.includes(name),
  );
  const built = await build(chosen);
  for (const { name } of chosen) {
    if (built[name]?.error) console.log(`${name}: skipped, since it cannot be built`);
  }
  const able = chosen.filter(({ name }) => !built[name]?.error);
  const { url, close } = await listen();
  return {
    document: (sentences) => documentOf(getDoc(sentences)),
    subjects: (sentences) => able.map((each) => subjectOf(each, url, sentences, getDoc(sentences))),
    close,
  };
}

/** Ours has four labels, theirs five. */
function documentOf({ text, annotations, free }: PeerDocument): BenchDocument {
  const marks = annotations.map(({ start, end, label }) => ({ start, end, label: label % 4 }));
  return { text, marks, free: free.map(({ start, end }) => ({ start, end })) };
}

const kinds = { floor: 'floor', ref: 'other', peer: 'peer', editor: 'other' } as const;

function subjectOf(
  { name, kind }: Registered,
  url: string,
  sentences: number,
  { free }: PeerDocument,
): Subject {
  const sentence = (turn: number) => `Bench.load().free[${turn}]`;
  return {
    name,
    kind: kinds[kind],
    url: `${url}/s/${name}/${sentences}?auto=1`,
    // The page says when it is done by a promise, which is asked once and remembered.
    ready:
      'globalThis.__auto && (globalThis.autoAsked ??= __auto.then((said) => { globalThis.autoDone = true; if (said.error) throw new Error(said.error) })) && globalThis.autoDone',
    scroller: '__subject.scroller?.() || document.scrollingElement',
    edit: {
      before: [],
      make: (turn) => ({
        call: `__subject.prepCreate?.(${sentence(turn)}), __subject.create(${sentence(turn)})`,
      }),
      painted: (turn) => `__subject.painted(${sentence(turn)}.id, ${sentence(turn)}.label)`,
    },
    mouse: {
      before: [],
      words: free.slice(edits).map(({ text }) => text),
      keys: [],
      counted: '(Bench.state.created = null, __subject.mouseBefore?.())',
      painted:
        '__subject.mousePainted ? __subject.mousePainted(Bench.state.created, before) : Bench.state.created !== null && __subject.painted(Bench.state.created)',
    },
  };
}

async function exists(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}
