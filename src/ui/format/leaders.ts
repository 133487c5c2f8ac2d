import { counted, listed } from './number';

const MOST_NAMED = 3;

/** Those who share a place: "A", "A and B", "A, B and 4 others". */
export function leadersWords(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return listed(names);
  const others = counted(names.length - 2, 'other', 'others');
  return `${names.slice(0, 2).join(', ')} and ${others}`;
}
