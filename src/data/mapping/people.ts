import { checkItems, checkRows } from '../decode/limits';
import { type CodedColumn, codesUpTo, type ListColumn, type OfferColumns } from '../columns';
import { gather, type RowSelection } from './rows';

/**
 * Where the weight counts people: a row of weight 3 becomes three rows of weight 1, each a candidate
 * of its own.
 *
 * @throws Problem 'source-too-large' above the limits of rows and of items in lists.
 */
export function expandPeople(columns: OfferColumns): OfferColumns {
  const selection = repeated(columns.offers);
  const salary = new Float64Array(selection.count);
  gather(selection, columns.salary, salary);
  return {
    rows: selection.count,
    unit: columns.unit,
    salary,
    offers: new Uint32Array(selection.count).fill(1),
    candidate: null,
    status: expanded(selection, columns.status, Uint8Array),
    specialization: coded(selection, columns.specialization),
    skills: lists(selection, columns.skills),
    seniority: coded(selection, columns.seniority),
    experience: expanded(selection, columns.experience, Float32Array),
    english: coded(selection, columns.english),
    country: coded(selection, columns.country),
    mode: coded(selection, columns.mode),
    company: coded(selection, columns.company),
    month: expanded(selection, columns.month, Int32Array),
  };
}

function repeated(offers: Uint32Array): RowSelection {
  const count = offers.reduce((sum, weight) => sum + weight, 0);
  checkRows(count, 'offers');
  const rows = new Uint32Array(count);
  let next = 0;
  offers.forEach((weight, row) => {
    rows.fill(row, next, next + weight);
    next += weight;
  });
  return { count, rows };
}

function expanded<T extends Uint8Array | Int32Array | Float32Array>(
  selection: RowSelection,
  source: T | null,
  type: new (length: number) => T,
): T | null {
  if (source === null) return null;
  const target = new type(selection.count);
  gather(selection, source, target);
  return target;
}

function coded(selection: RowSelection, column: CodedColumn | null): CodedColumn | null {
  if (column === null) return null;
  const codes = codesUpTo(column.values.length - 1, selection.count);
  gather(selection, column.codes, codes);
  return { codes, values: column.values };
}

function lists({ count, rows }: RowSelection, column: ListColumn | null): ListColumn | null {
  if (column === null) return null;
  const offsets = new Uint32Array(count + 1);
  let items = 0;
  for (let row = 0; row < count; row += 1) {
    const source = rows?.[row] ?? row;
    items += (column.offsets[source + 1] ?? 0) - (column.offsets[source] ?? 0);
    offsets[row + 1] = items;
  }
  checkItems(items, 'skills');
  const codes = new Uint16Array(offsets[count] ?? 0);
  for (let row = 0; row < count; row += 1) {
    const source = rows?.[row] ?? row;
    codes.set(
      column.codes.subarray(column.offsets[source], column.offsets[source + 1]),
      offsets[row],
    );
  }
  return { offsets, codes, values: column.values };
}
