/** Marks between the values of one cell, the most telling first. */
const SEPARATORS = [';', '|', ','];
/** Values looked at. */
const SAMPLE = 2000;

/**
 * The mark that separates the values of multi-valued cells: the first of ; | , that at least a
 * twentieth of the filled cells have (a slash is part of names such as "C#/.NET"). Null where cells hold one value each.
 */
export function separatorOf(values: readonly string[]): string | null {
  const filled = values
    .slice(0, SAMPLE)
    .filter((value) => value.trim() !== '' && !value.startsWith('['));
  const enough = (mark: string) =>
    filled.filter((value) => value.includes(mark)).length * 20 >= filled.length;
  return filled.length === 0 ? null : (SEPARATORS.find(enough) ?? null);
}
