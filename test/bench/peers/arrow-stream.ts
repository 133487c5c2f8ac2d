import {
  columnFromArray,
  columnFromValues,
  list,
  tableFromColumns,
  tableToIPC,
  uint8,
} from '@uwdata/flechette';
import type { Codes, OfferColumns } from '../../../src/data/columns';
import { skillWords } from '../wanted';

const AT_ONCE = 1_000_000;

/** The columns as codes in an Arrow stream, the technologies both as a list and as bits. */
export function arrowStream(columns: OfferColumns): Uint8Array {
  const { salary, offers, candidate, status, month, rows } = columns;
  const direct = (values: Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array) =>
    columnFromArray(values, undefined, { maxBatchRows: AT_ONCE });
  const coded = (name: 'specialization' | 'seniority' | 'english' | 'country' | 'mode') =>
    direct(columns[name]?.codes ?? new Uint8Array(rows));
  const bytes = tableToIPC(
    tableFromColumns([
      ['salary', direct(salary)],
      ['offers', direct(offers)],
      ['candidate', direct(candidate?.ids ?? new Uint32Array(rows))],
      ['status', direct(status ?? new Uint8Array(rows))],
      ['month', direct(month ?? new Int32Array(rows))],
      ['specialization', coded('specialization')],
      ['seniority', coded('seniority')],
      ['english', coded('english')],
      ['country', coded('country')],
      ['mode', coded('mode')],
      ...skillWords(columns).map((words, at): [string, ReturnType<typeof direct>] => [
        `words${at}`,
        direct(words),
      ]),
      ['skills', skillLists(columns)],
    ]),
    { format: 'stream' },
  );
  if (bytes === null) throw new TypeError('The encoder wrote no bytes.');
  return bytes;
}

function skillLists({ rows, skills }: OfferColumns) {
  const visit = (take: (codes: Codes | undefined) => void) => {
    for (let row = 0; row < rows; row++) {
      take(skills?.codes.subarray(skills.offsets[row], skills.offsets[row + 1]));
    }
  };
  return columnFromValues(visit, list(uint8()), { maxBatchRows: AT_ONCE });
}
