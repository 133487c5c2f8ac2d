import {
  type Column,
  columnFromArray,
  type DataType,
  dictionary,
  float16,
  list,
  tableFromColumns,
  tableToIPC,
  uint16,
  uint8,
  utf8,
} from '@uwdata/flechette';
import type { SampleRow } from './sample';

const text = () => dictionary(utf8(), uint8());

/** The rows as an Arrow IPC file. Every type is the narrowest that holds the sample. */
export function encodeArrow(rows: readonly SampleRow[]): Uint8Array<ArrayBuffer> {
  const column = (name: keyof SampleRow, type: DataType): [string, Column<unknown>] => [
    name,
    columnFromArray(
      rows.map((row) => row[name]),
      type,
    ),
  ];
  const table = tableFromColumns([
    column('salary', uint16()),
    column('specialization', text()),
    column('skills', list(text())),
    column('seniority', text()),
    column('experience', float16()),
    column('english', text()),
    column('country', text()),
    column('mode', text()),
    column('company', text()),
    column('date', text()),
    column('status', text()),
    column('offers', uint8()),
    column('candidate', uint16()),
  ]);
  return wholeFile(tableToIPC(table, { format: 'file' }));
}

function wholeFile(bytes: Uint8Array | null): Uint8Array<ArrayBuffer> {
  if (bytes === null) throw new TypeError('The encoder wrote no bytes.');
  return new Uint8Array(bytes);
}
