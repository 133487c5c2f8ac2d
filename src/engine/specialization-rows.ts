import type { Table } from './table';

/** The rows of each specialization, ascending; `rows` are ascending. None without that column. */
export function specializationOfRows(
  { cells, specializations }: Table,
  rows: Uint32Array,
): readonly Uint32Array[] {
  if (specializations === null) return [];
  const runs: Uint32Array[][] = specializations.map(() => []);
  let from = 0;
  for (let cell = 0; cell < cells.count && from < rows.length; cell++) {
    let to = from;
    const end = cells.to[cell]!;
    while (to < rows.length && rows[to]! < end) to++;
    if (to > from) runs[cells.specialization[cell]!]!.push(rows.subarray(from, to));
    from = to;
  }
  return runs.map(concatenate);
}

function concatenate(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
  let length = 0;
  for (const part of parts) {
    whole.set(part, length);
    length += part.length;
  }
  return whole;
}
