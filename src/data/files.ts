import type { SourcePart } from '../domain/engine';
import { Problem } from '../domain/problem';
import { MOST_FILE_BYTES, tooManyBytes } from './decode/limits';

/**
 * Reads files that a person chose: the parts of one table.
 *
 * @throws Problem 'source-empty', 'source-too-large' or 'file-unreadable' with the name of the file.
 */
export async function readFiles(files: readonly File[]): Promise<SourcePart[]> {
  return Promise.all(files.map(readFile));
}

async function readFile(file: File): Promise<SourcePart> {
  const { name, size } = file;
  if (size === 0)
    throw new Problem('source-empty', `"${name}" is empty.`, 'Choose another file.', name);
  if (size > MOST_FILE_BYTES) throw tooManyBytes(size, MOST_FILE_BYTES, name);
  try {
    return { name, bytes: await file.arrayBuffer() };
  } catch (cause) {
    const remedy = 'Check that the file is still there and may be read, then choose it again.';
    throw new Problem('file-unreadable', `"${name}" cannot be read.`, remedy, name, { cause });
  }
}
