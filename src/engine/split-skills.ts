import type { SkillLists } from './table';

/** The rows that have each technology, in their order; a row is in as many parts as it has. */
export function splitBySkill(
  { codes, list, offsets, values }: SkillLists,
  rows: Uint32Array,
): readonly Uint32Array[] {
  const starts = new Uint32Array(values.length + 1);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const own = list[row]!;
    const end = offsets[own + 1]!;
    for (let entry = offsets[own]!; entry < end; entry++) starts[codes[entry]! + 1]!++;
  }
  for (let code = 0; code < values.length; code++) starts[code + 1]! += starts[code]!;
  const next = starts.slice();
  const sorted = new Uint32Array(starts[values.length]!);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const own = list[row]!;
    const end = offsets[own + 1]!;
    for (let entry = offsets[own]!; entry < end; entry++) sorted[next[codes[entry]!]!++] = row;
  }
  return values.map((_, code) => sorted.subarray(starts[code], starts[code + 1]));
}
