import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourcePart } from '../../../src/domain/engine';

/** Where the real files are kept; tests that need them skip without. */
export const DATA = process.env['OFFERSCOPE_DATA'];

/** A file below OFFERSCOPE_DATA. */
export function dataFile(path: string): SourcePart {
  return part(path, readFileSync(join(DATA ?? '', path)));
}

/** A part of bytes or UTF-8 text. */
export function part(name: string, content: string | Uint8Array): SourcePart {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, bytes: new Uint8Array(bytes).buffer };
}
