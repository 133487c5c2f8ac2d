import type { CodedColumn, OfferColumns } from '../../src/data/columns';
import { monthIndex } from '../../src/domain/month';
import type { Book, ColumnName, OfferRow } from './offers';
import type { Random } from './random';

/** The same offers as the typed columns that the engine reads; dictionaries in random order. */
export function columnsOf(book: Book, random: Random): OfferColumns {
  const { rows, columns } = book;
  const coded = (column: ColumnName, read: (row: OfferRow) => string) =>
    columns.has(column) ? codedColumn(rows.map(read), random) : null;
  return {
    rows: rows.length,
    unit: book.unit,
    salary: Float64Array.from(rows, ({ salary }) => salary ?? Number.NaN),
    offers: Uint32Array.from(rows, ({ offers }) => offers),
    candidate: columns.has('candidate') ? candidateColumn(rows, random) : null,
    status: columns.has('status')
      ? Uint8Array.from(rows, ({ open }) => (open ? 0 : 1 + random.below(2)))
      : null,
    specialization: coded('specialization', (row) => row.specialization),
    skills: columns.has('skills') ? skillColumn(rows, random) : null,
    seniority: coded('seniority', (row) => row.seniority),
    experience: columns.has('years')
      ? Float32Array.from(rows, ({ years }) => years ?? Number.NaN)
      : null,
    english: coded('english', (row) => row.english),
    country: coded('country', (row) => row.country),
    mode: coded('mode', (row) => row.mode),
    company: coded('company', (row) => row.company),
    month: columns.has('month')
      ? Int32Array.from(rows, ({ month }) => (month === null ? -1 : (monthIndex(month) ?? -1)))
      : null,
  };
}

function codedColumn(texts: readonly string[], random: Random): CodedColumn {
  const values = random.shuffled([...new Set(texts)]);
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const codes = texts.map((text) => codeOf.get(text) ?? 0);
  return { values, codes: values.length <= 256 ? Uint8Array.from(codes) : Uint16Array.from(codes) };
}

function candidateColumn(rows: readonly OfferRow[], random: Random): OfferColumns['candidate'] {
  const { codes, values } = codedColumn(
    rows.map(({ candidate }) => candidate),
    random,
  );
  return { ids: Uint32Array.from(codes), count: values.length };
}

function skillColumn(rows: readonly OfferRow[], random: Random): OfferColumns['skills'] {
  const { codes, values } = codedColumn(
    rows.flatMap(({ skills }) => skills),
    random,
  );
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach(({ skills }, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + skills.length;
  });
  return { offsets, codes: Uint16Array.from(codes), values };
}
