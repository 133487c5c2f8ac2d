import {
  columnFromArray,
  columnFromValues,
  type DataType,
  dictionary,
  list,
  tableFromColumns,
  tableToIPC,
  uint8,
  utf8,
} from '@uwdata/flechette';
import type { CodedColumn, OfferColumns } from '../../../src/data/columns';
import { monthFromIndex } from '../../../src/domain/month';
import { OFFER_STATUSES } from '../../../src/domain/vocabulary';

type Visit = (take: (value: unknown) => void) => void;

/** The columns as a person's file would have them: an Arrow file with the names of the table. */
export function marketFile(columns: OfferColumns): Buffer {
  const { rows, salary, offers, experience, candidate, month, status, skills } = columns;
  const text = (name: string, valueOf: (row: number) => string | undefined) => {
    const visit: Visit = (take) => {
      for (let row = 0; row < rows; row++) take(valueOf(row));
    };
    return named(name, visit, dictionary(utf8(), uint8()));
  };
  const coded = (name: string, column: CodedColumn | null) =>
    text(name, (row) => column?.values[column.codes[row] ?? 0]);
  const technologies: Visit = (take) => {
    for (let row = 0; row < rows; row++) {
      const own = skills?.codes.subarray(skills.offsets[row], skills.offsets[row + 1]);
      take(Array.from(own ?? [], (code) => skills?.values[code]));
    }
  };
  const bytes = tableToIPC(
    tableFromColumns([
      ['salary', columnFromArray(salary)],
      ['offers', columnFromArray(offers)],
      ['experience', columnFromArray(experience ?? new Float32Array(rows))],
      ['candidate', columnFromArray(candidate?.ids ?? new Uint32Array(rows))],
      text('date', (row) => monthFromIndex(month?.[row] ?? 0)),
      text('status', (row) => OFFER_STATUSES[status?.[row] ?? 0]),
      coded('specialization', columns.specialization),
      coded('seniority', columns.seniority),
      coded('english', columns.english),
      coded('country', columns.country),
      coded('mode', columns.mode),
      named('skills', technologies, list(dictionary(utf8(), uint8()))),
    ]),
    { format: 'file' },
  );
  if (bytes === null) throw new TypeError('The encoder wrote no bytes.');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function named(name: string, visit: Visit, type: DataType) {
  const column: [string, ReturnType<typeof columnFromValues>] = [
    name,
    columnFromValues(visit, type),
  ];
  return column;
}
