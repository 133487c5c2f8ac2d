/** A column's name as it is looked up: runs of blanks and line breaks are one blank. */
export function columnKey(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/**
 * Names that can be told apart, as `columnKey` writes them: blank ones become "Column 3", a repeated
 * one gets a suffix "_2". Same order and length as the input.
 */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const free = freeName(columnKey(name) || `Column ${index + 1}`, taken);
    taken.add(free);
    return free;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}_${count}`;
  return free;
}
