import { create } from 'zustand';
import { writeMapping } from '../data/mapping-form';
import { readFiles } from '../data/files';
import type { DatasetDescription } from '../domain/dataset';
import type { ImportSettings, Inspection } from '../domain/inspection';
import { Problem } from '../domain/problem';
import type { SmallGroups } from '../domain/vocabulary';
import { currentEngine } from './engine';
import { descriptionOf, proposedName } from './import-description';
import { dismissProblem, openOwnFile, useSession } from './session';

/** Files under the person's hands: what they hold and how they are to be read. */
export interface Mapping {
  readonly status: 'mapping';
  readonly files: readonly File[];
  /** What the data set will be called. */
  readonly name: string;
  readonly settings: ImportSettings;
  /** Of the settings, or of the ones before while `refreshing`. */
  readonly inspection: Inspection;
  readonly refreshing: boolean;
  readonly importing: boolean;
  /** Why the settings, or the import with them, came to nothing. */
  readonly problem: Problem | null;
}

/** Where the import stands. */
export type Import =
  | { readonly status: 'closed' }
  | { readonly status: 'report' }
  | { readonly status: 'inspecting'; readonly files: readonly File[] }
  | { readonly status: 'unreadable'; readonly files: readonly File[]; readonly problem: Problem }
  | Mapping;

export const useImport = create<{ readonly current: Import }>(() => ({
  current: { status: 'closed' },
}));

const QUIET_MILLISECONDS = 150;

let latest = new AbortController();
let timer: ReturnType<typeof setTimeout> | undefined;

const show = (current: Import) => useImport.setState({ current });

function mapping(): Mapping | null {
  const { current } = useImport.getState();
  return current.status === 'mapping' ? current : null;
}

function change(patch: Partial<Omit<Mapping, 'status'>>): void {
  const current = mapping();
  if (current !== null) show({ ...current, ...patch });
}

/** Ends what was under way; what it still answers is not heard. */
function begin(): AbortSignal {
  clearTimeout(timer);
  latest.abort();
  latest = new AbortController();
  return latest.signal;
}

/** Looks into files, the parts of one table, and proposes how to read them. */
export async function inspectFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const signal = begin();
  show({ status: 'inspecting', files });
  try {
    const inspection = await inspect(files, null, signal);
    if (signal.aborted) return;
    const { settings } = inspection;
    const name = proposedName(files, inspection);
    const still = { refreshing: false, importing: false, problem: null };
    show({ status: 'mapping', files, name, settings, inspection, ...still });
  } catch (error) {
    if (!signal.aborted) show({ status: 'unreadable', files, problem: asProblem(error) });
  }
}

/** Reads the first rows again, once choices have been quiet; the newest choice wins. */
export function changeSettings(patch: Partial<ImportSettings>): void {
  const current = mapping();
  if (current === null) return;
  const signal = begin();
  change({ settings: { ...current.settings, ...patch }, refreshing: true, problem: null });
  timer = setTimeout(() => void refresh(signal), QUIET_MILLISECONDS);
}

export const rename = (name: string) => change({ name });

/** Nothing is read again: what is in the file stays the same. */
export function chooseSmallGroups(smallGroups: SmallGroups): void {
  const current = mapping();
  if (current !== null) change({ settings: { ...current.settings, smallGroups } });
}

async function refresh(signal: AbortSignal): Promise<void> {
  const current = mapping();
  if (current === null) return;
  try {
    const inspection = await inspect(current.files, current.settings, signal);
    if (!signal.aborted) change({ inspection, refreshing: false });
  } catch (error) {
    if (!signal.aborted) change({ problem: asProblem(error), refreshing: false });
  }
}

async function inspect(
  files: readonly File[],
  settings: ImportSettings | null,
  signal: AbortSignal,
): Promise<Inspection> {
  return currentEngine().inspect(await readFiles(files), settings, signal);
}

/** Opens the files as chosen and shows the report; where that fails, the choices stay. */
export async function importFiles(): Promise<void> {
  const current = mapping();
  if (current === null) return;
  const description = descriptionOf(current);
  if (description === null) return;
  const signal = begin();
  change({ importing: true, problem: null });
  await openOwnFile({ description, files: current.files }, window.location.search);
  if (signal.aborted) return;
  const { problem, dataset } = useSession.getState();
  if (problem === null && dataset?.description.id === description.id) return showReport();
  change({ importing: false, problem });
  dismissProblem();
}

/** The report of the data set that is open. */
export const showReport = (): void => show({ status: 'report' });

export function closeImport(): void {
  begin();
  show({ status: 'closed' });
}

/**
 * The mapping in the form of the catalogue's `columns`, with the currency and the period that hold
 * where a row names none; null where the columns need no mapping.
 */
export function mappingText(description: DatasetDescription): string | null {
  const { columns, currency, period } = description;
  if (columns === null) return null;
  const { salary } = columns;
  const terms = {
    currency: salary.currency ?? { constant: currency },
    period: salary.period ?? { constant: period },
  };
  return `${JSON.stringify(writeMapping({ ...columns, salary: { ...salary, ...terms } }), null, 2)}\n`;
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Problem(
    'file-unreadable',
    `The file could not be read: ${message}`,
    'Export it again, or in another format, and choose it once more.',
    null,
    { cause: error },
  );
}
