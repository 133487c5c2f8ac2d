/**
 * Stable counting sort: the rows of `order` by ascending `keys[row]`, which lie in [0, keyCount).
 */
export function sortByKey(order: Uint32Array, keys: Uint32Array, keyCount: number): Uint32Array {
  const next = new Uint32Array(keyCount + 1);
  for (let row = 0; row < keys.length; row++) next[keys[row]! + 1]!++;
  for (let key = 0; key < keyCount; key++) next[key + 1]! += next[key]!;
  const sorted = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    sorted[next[keys[row]!]!++] = row;
  }
  return sorted;
}

/** 0, 1, 2, ... */
export function firstRows(count: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let row = 0; row < count; row++) order[row] = row;
  return order;
}
