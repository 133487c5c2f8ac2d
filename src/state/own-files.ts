import { create } from 'zustand';
import type { DatasetDescription } from '../domain/dataset';

/** Files that the person opened, the parts of one table, and how they are read. */
export interface OwnFile {
  readonly description: DatasetDescription;
  /** Read again whenever the data set is chosen: nothing of them is held in memory. */
  readonly files: readonly File[];
}

/** The own files of this visit, in the order in which they were first opened. */
export const useOwnFiles = create<{ readonly files: readonly OwnFile[] }>(() => ({ files: [] }));

const MARK = 'file:';

/** The id of a data set that only this browser has: links carry it, nobody else can follow it. */
export const ownFileId = (name: string): string => `${MARK}${name}`;

export const isOwnFile = (id: string): boolean => id.startsWith(MARK);

/** The name that an id was made of. */
export const ownFileName = (id: string): string => id.slice(MARK.length);

export function ownFile(id: string): OwnFile | null {
  return useOwnFiles.getState().files.find(({ description }) => description.id === id) ?? null;
}

/** A file that is opened once more takes the place of the one before. */
export function keepOwnFile(file: OwnFile): void {
  const { files } = useOwnFiles.getState();
  const at = files.findIndex(({ description }) => description.id === file.description.id);
  useOwnFiles.setState({ files: at === -1 ? [...files, file] : files.with(at, file) });
}
