import { Problem } from '../../domain/problem';
import type { SourceTable, Wanted } from '../table/source-table';
import { isObject, JsonTable } from './json-table';
import { openText } from './text';

/** Characters of one line. */
const LONGEST_LINE = 1 << 25;

/**
 * Reads newline-delimited JSON: one object a line, empty lines are passed over.
 *
 * @throws Problem 'file-unreadable' with the line that is no object, 'file-truncated' where it is the
 * last one, 'source-too-large' above the limits.
 */
export async function decodeJsonLines(
  bytes: Uint8Array<ArrayBuffer>,
  place: string,
  wanted: Wanted,
  progress: () => void,
): Promise<SourceTable> {
  const table = new JsonTable(place, wanted);
  let line = 0;
  let rest = '';
  for (const chunk of openText(bytes).chunks()) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw noObject(place, line + 1, 'too long');
    for (const text of lines) addLine(table, text, (line += 1), place);
    progress();
  }
  addLastLine(table, rest, line + 1, place);
  return table.finish('NDJSON', true);
}

function addLine(table: JsonTable, text: string, line: number, place: string): void {
  if (text.trim() === '') return;
  const row = parse(text);
  if (!isObject(row)) throw noObject(place, line, 'no JSON object');
  table.add(Object.entries(row), line);
}

function addLastLine(table: JsonTable, text: string, line: number, place: string): void {
  if (text.trim() !== '' && parse(text) === undefined) throw truncated(place, line);
  addLine(table, text, line, place);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: the caller names the line.
    return undefined;
  }
}

function noObject(place: string, line: number, found: string): Problem {
  return new Problem(
    'file-unreadable',
    `Line ${line} of "${place}" should be a JSON object, but is ${found}.`,
    'Correct that line, or export the table again.',
    `${place}, line ${line}`,
  );
}

function truncated(place: string, line: number): Problem {
  return new Problem(
    'file-truncated',
    `"${place}" breaks off in its last line, ${line}.`,
    'Export or download the file again.',
    `${place}, line ${line}`,
  );
}
