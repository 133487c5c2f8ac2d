import { create } from 'zustand';
import { fetchParts, loadCatalogue } from '../data/source';
import type { Dataset, DatasetDescription } from '../domain/dataset';
import type { SourcePart } from '../domain/engine';
import { Problem } from '../domain/problem';
import { useChoices } from './choices';
import { currentEngine } from './engine';
import { type Link, parseLink } from './link';
import { choicesFor } from './opening';
import { keepOwnFile, type OwnFile, ownFile } from './own-files';
import { queryClient } from './query-client';

/** What is open and what is on its way. A failed opening leaves the data set that is open. */
export interface Session {
  readonly catalogue: readonly DatasetDescription[];
  readonly dataset: Dataset | null;
  /** When `dataset` was opened, in milliseconds since 1970; said when newer data cannot be had. */
  readonly openedAt: number | null;
  /** Name of what is being opened; '' while the catalogue itself is. */
  readonly opening: string | null;
  readonly problem: Problem | null;
  /** Name of what could not be opened, where there is a problem and it has a name. */
  readonly failed: string | null;
  /** One notice at a time: parts of a link that could not be used. */
  readonly dropped: readonly string[];
}

const NO_SESSION: Session = {
  catalogue: [],
  dataset: null,
  openedAt: null,
  opening: '',
  problem: null,
  failed: null,
  dropped: [],
};

export const useSession = create<Session>(() => NO_SESSION);

let version = 0;
let fetches = 0;
let latest = new AbortController();
let lastAttempt: () => Promise<void> = async () => undefined;

/** Opens what a link asks for; without a word from it, the first data set of the catalogue. */
export function startSession(query: string): Promise<void> {
  const { link, dropped } = parseLink(query);
  useSession.setState({ dropped });
  // Its code comes while the catalogue and the data do.
  currentEngine();
  return attempt('', async (signal) => {
    const catalogue = await queryClient.query({
      queryKey: ['catalogue'],
      queryFn: (context) => loadCatalogue(context.signal),
    });
    useSession.setState({ catalogue });
    await openEntry(await entryFor(link, catalogue), link, signal);
  });
}

/** Opens an entry of the catalogue, or a file of this visit, with its own start. */
export function chooseDataset(id: string): Promise<void> {
  const { catalogue } = useSession.getState();
  const link: Link = { ...parseLink('').link, dataset: id };
  return attempt(id, async (signal) => openEntry(await entryFor(link, catalogue), link, signal));
}

/**
 * Opens files that the person brought and keeps them for this visit; the description says how to
 * read them. A query that is about them is the view that opens.
 */
export function openOwnFile(own: OwnFile, query: string): Promise<void> {
  const { link } = parseLink(query);
  const { id, name } = own.description;
  return attempt(name, async (signal) => {
    const view = link.dataset === id ? link : parseLink('').link;
    await openWith(own.description, await partsOfOwn(own), view, signal);
    if (!signal.aborted) keepOwnFile(own);
  });
}

/** Does again what failed last. */
export const retryOpening = (): Promise<void> => lastAttempt();

let reopening: { readonly held: number; readonly done: Promise<unknown> } | null = null;

/**
 * Gives the data set that is open to an engine that has lost it; whoever else asks meanwhile waits
 * for the same. A newer opening ends it. Rejects with a `Problem`.
 */
export async function reopen(held: number): Promise<void> {
  const { dataset } = useSession.getState();
  if (dataset?.version !== held) throw superseded();
  if (reopening?.held !== held) {
    const done = handOver(dataset, latest.signal).finally(() => {
      reopening = null;
    });
    reopening = { held, done };
  }
  await reopening.done;
}

async function handOver({ description, version: held }: Dataset, signal: AbortSignal) {
  const parts = await partsOf(description, signal);
  await currentEngine().open(description, parts, held, signal);
}

function superseded(): Problem {
  return new Problem('aborted', 'Another data set took its place.', 'Nothing needs to be done.');
}

export const dismissDropped = () => useSession.setState({ dropped: [] });
export const dismissProblem = () => useSession.setState({ problem: null });

async function entryFor(
  link: Link,
  catalogue: readonly DatasetDescription[],
): Promise<DatasetDescription> {
  const entry =
    link.dataset === null
      ? catalogue[0]
      : (ownFile(link.dataset)?.description ?? catalogue.find(({ id }) => id === link.dataset));
  if (entry !== undefined) return entry;
  const { missingEntry } = await import('./missing-entry');
  throw missingEntry(link.dataset);
}

async function openEntry(entry: DatasetDescription, link: Link, signal: AbortSignal) {
  useSession.setState({ opening: entry.name });
  await openWith(entry, await partsOf(entry, signal), link, signal);
}

function partsOf(entry: DatasetDescription, signal: AbortSignal) {
  const own = ownFile(entry.id);
  return own === null ? fetchEntry(entry, signal) : partsOfOwn(own);
}

async function partsOfOwn({ files }: OwnFile) {
  const { readFiles } = await import('../data/files');
  return readFiles(files);
}

/** Never from the cache: bytes are handed over to the worker. */
function fetchEntry(entry: DatasetDescription, signal: AbortSignal) {
  fetches += 1;
  return queryClient.query({
    queryKey: ['bytes', entry.id, fetches],
    queryFn: () => fetchParts(entry, signal),
    gcTime: 0,
  });
}

async function openWith(
  description: DatasetDescription,
  parts: readonly SourcePart[],
  link: Link,
  signal: AbortSignal,
) {
  version += 1;
  const dataset = await currentEngine().open(description, parts, version, signal);
  if (signal.aborted) return;
  const { choices, dropped } = choicesFor(link, dataset);
  useChoices.setState(choices, true);
  useSession.setState((session) => ({
    dataset,
    openedAt: Date.now(),
    opening: null,
    problem: null,
    dropped: [...session.dropped, ...dropped],
  }));
}

/** Runs one opening at a time: a newer one aborts the one before it, whose end is then ignored. */
async function attempt(name: string, open: (signal: AbortSignal) => Promise<void>): Promise<void> {
  latest.abort();
  const controller = new AbortController();
  latest = controller;
  lastAttempt = () => attempt(name, open);
  useSession.setState({ opening: name, problem: null });
  try {
    await open(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) return;
    const { opening } = useSession.getState();
    useSession.setState({ opening: null, problem: asProblem(error), failed: opening || null });
  }
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Problem(
    'worker-failed',
    `Something unexpected went wrong: ${message}`,
    'Try again; if it stays, reload the page.',
    null,
    { cause: error },
  );
}
