/** No field of an offer needs a longer text to be recognised; longer cells are prose. */
const LONGEST = 200;

/** Lower case, dashes, quotes and blanks made plain, ends trimmed: what synonyms are compared by. */
export function normal(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’ʼ`]/g, "'")
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** The words of a text: runs of letters, digits and apostrophes, lower case. */
export function words(text: string): readonly string[] {
  return normal(text).match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
}

/** A set of synonyms, written as one text with blanks between. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** True where any of the words is in the set. */
export function hasAny(found: readonly string[], set: ReadonlySet<string>): boolean {
  return found.some((word) => set.has(word));
}
