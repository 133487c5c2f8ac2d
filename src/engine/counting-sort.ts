/** Stable counting sort: the rows by ascending key; that of `rows[i]` is `keys[i]`, below `keyCount`. */
export function sortByKey(rows: Uint32Array, keys: Uint32Array, keyCount: number): Uint32Array {
  const next = new Uint32Array(keyCount + 1);
  for (let place = 0; place < keys.length; place++) next[keys[place]! + 1]!++;
  for (let key = 0; key < keyCount; key++) next[key + 1]! += next[key]!;
  const sorted = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) sorted[next[keys[place]!]!++] = rows[place]!;
  return sorted;
}

/** 0, 1, 2, ... */
export function firstRows(count: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let row = 0; row < count; row++) order[row] = row;
  return order;
}
