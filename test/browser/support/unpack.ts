import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';

const BLOCK = 512;
const TYPE_FILE = '0';

interface TarEntry {
  readonly path: string;
  readonly mode: number;
  readonly content: Buffer;
}

function field(header: Buffer, from: number, length: number): string {
  return header
    .toString('latin1', from, from + length)
    .split('\0', 1)
    .join('')
    .trim();
}

/** The regular files of a ustar archive. */
function* filesOf(archive: Buffer): Generator<TarEntry> {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    const path = join(field(header, 345, 155), field(header, 0, 100));
    const size = Number.parseInt(field(header, 124, 12), 8);
    if (field(header, 0, 100) === '') return;
    at += BLOCK;
    if ((field(header, 156, 1) || TYPE_FILE) === TYPE_FILE) {
      const mode = Number.parseInt(field(header, 100, 8), 8);
      yield { path, mode, content: archive.subarray(at, at + size) };
    }
    at += Math.ceil(size / BLOCK) * BLOCK;
  }
}

/** Unpacks one .br file into an executable. */
export async function unpackExecutable(from: string, to: string): Promise<void> {
  const target = createWriteStream(to, { mode: 0o755 });
  await pipeline(createReadStream(from), createBrotliDecompress(), target);
}

/** Unpacks a .tar.br file into a folder. */
export async function unpackArchive(from: string, folder: string): Promise<void> {
  const archive = await promisify(brotliDecompress)(await readFile(from));
  for (const { path, mode, content } of filesOf(archive)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { mode });
  }
}
