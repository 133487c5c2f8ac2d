import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../scripts/subset-font.mjs', import.meta.url));
const FONT = new URL('../src/ui/styles/inter-offerscope.woff2', import.meta.url);

test('the font in the source is what its script makes, and small', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offerscope-font-'));
  const made = join(folder, 'font.woff2');
  execFileSync(process.execPath, [SCRIPT, made]);
  const [expected, actual] = [made, FONT].map((file) => readFileSync(file));
  rmSync(folder, { recursive: true });
  expect(actual?.equals(expected ?? Buffer.alloc(0))).toBe(true);
  expect(actual?.length).toBeLessThan(22_000);
});
