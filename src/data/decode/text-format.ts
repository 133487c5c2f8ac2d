import { Problem } from '../../domain/problem';
import { isWebPage } from '../source/web-page';
import { ascii, type Format, startsWith } from './format';
import { openText } from './text';

const SAMPLE = 1 << 14;

interface Signature {
  readonly bytes: readonly number[];
  readonly words: string;
}

/** Files that people confuse with data, by their first bytes. */
const FOREIGN: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 3, 4], words: 'an Excel workbook or another ZIP archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], words: 'an old Excel or Word file' },
  { bytes: ascii('%PDF'), words: 'a PDF document' },
  { bytes: ascii('FEA1'), words: 'a Feather file of version 1' },
  { bytes: ascii('ORC'), words: 'an ORC file' },
  { bytes: [0x4f, 0x62, 0x6a, 1], words: 'an Avro file' },
  { bytes: ascii('SQLite format 3'), words: 'an SQLite database' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], words: 'a file packed with Zstandard' },
  { bytes: ascii('BZh'), words: 'a file packed with bzip2' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], words: 'a file packed with xz' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], words: 'a picture (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], words: 'a picture (JPEG)' },
  { bytes: ascii('GIF8'), words: 'a picture (GIF)' },
];

/**
 * What bytes are that are no known binary table, by what they begin with and never by a name.
 *
 * @throws Problem 'source-empty', 'file-unsupported' for a known kind without a decoder,
 * 'source-not-data' for a web page and for bytes that are no text.
 */
export function textFormatOf(bytes: Uint8Array, place: string): Format {
  if (bytes.length === 0) throw empty(place);
  const foreign = FOREIGN.find((signature) => startsWith(bytes, signature.bytes));
  if (foreign !== undefined) throw unsupported(foreign.words, place);
  if (isWebPage(bytes)) throw notData('a web page', place);
  const head = openText(bytes.subarray(0, SAMPLE)).head(SAMPLE);
  return textFormat(head, bytes.length <= SAMPLE, place);
}

function textFormat(head: string, isWhole: boolean, place: string): Format {
  const text = head.trimStart();
  if (text === '') throw isWhole ? empty(place) : notData('blank', place);
  if (isBinary(head)) throw notData('binary data of an unknown kind', place);
  if (text.startsWith('[')) return 'json';
  if (!text.startsWith('{')) return 'delimited';
  return isObjectPerLine(text, isWhole) ? 'json-lines' : 'json';
}

/** The first line is an object of its own, and another one follows. */
function isObjectPerLine(text: string, isWhole: boolean): boolean {
  const end = text.indexOf('\n');
  if (end < 0) return false;
  const next = text.slice(end).trimStart();
  return (
    (next.startsWith('{') || (next === '' && !isWhole)) &&
    text.slice(0, end).trimEnd().endsWith('}')
  );
}

/** Control characters have no place in a text. */
function isBinary(head: string): boolean {
  let controls = 0;
  for (const character of head) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0) return true;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) controls += 1;
  }
  return controls * 50 > head.length;
}

function empty(place: string): Problem {
  return new Problem('source-empty', `"${place}" is empty.`, 'Choose another file.', place);
}

const KINDS = 'CSV, TSV, JSON, NDJSON, Parquet or Arrow, also packed with gzip';

function unsupported(words: string, place: string): Problem {
  const remedy = `Export the table as ${KINDS}.`;
  return new Problem(
    'file-unsupported',
    `"${place}" is ${words}, which cannot be opened.`,
    remedy,
    place,
  );
}

function notData(words: string, place: string): Problem {
  const message = `"${place}" should be a table (${KINDS}), but is ${words}.`;
  return new Problem(
    'source-not-data',
    message,
    'Choose another file, or export the table again.',
    place,
  );
}
