// Cuts Inter down to what Offerscope shows: weights 400 to 600, Latin, equal-width figures.
// Usage: node scripts/subset-font.mjs [file to write]
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const SUBSET_FILE = new URL('../src/ui/styles/inter-offerscope.woff2', import.meta.url);
const WHOLE_FONT = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

const BASIC_LATIN = codePoints(0x20, 0x7e);
const LATIN_1 = codePoints(0xa0, 0xff);
const SIGNS = '–—‘’“”„•…€−←↑→↓';

const OPTIONS = {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 600 } },
  keepFeatures: ['tnum', 'kern', 'ccmp', 'locl', 'mark'],
  noHinting: true,
  // Copyright, licence and its address stay in the file.
  preserveNameIds: [0, 13, 14],
};

function codePoints(first, last) {
  return Array.from({ length: last - first + 1 }, (_, offset) =>
    String.fromCodePoint(first + offset),
  ).join('');
}

const wholeFont = await readFile(fileURLToPath(import.meta.resolve(WHOLE_FONT)));
const subset = await subsetFont(wholeFont, BASIC_LATIN + LATIN_1 + SIGNS, OPTIONS);
await writeFile(process.argv[2] ?? SUBSET_FILE, subset);
