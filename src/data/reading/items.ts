/** Fields that name an item of a list of objects, in order of preference. */
const NAME_FIELDS = ['name', 'title', 'label', 'value', 'skill', 'technology'];

/**
 * The items of a multi-valued cell, trimmed and not empty: a JSON list (of texts, numbers or objects
 * with a name) is taken as such, another text is split by the separator, or is one item without one.
 */
export function readItems(cell: string, separator: string | null): readonly string[] {
  const text = cell.trim();
  if (text === '') return [];
  const listed = text.startsWith('[') ? readJsonList(text) : null;
  const items = listed ?? (separator === null ? [text] : text.split(separator));
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function readJsonList(text: string): readonly string[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.map(itemName) : null;
  } catch {
    // Not JSON after all: a text that begins with a bracket is split like any other.
    return null;
  }
}

/** The name of one item of a list: a scalar as text, an object by the first of its name fields. */
export function itemName(item: unknown): string {
  if (typeof item === 'string') return item;
  if (typeof item === 'number' || typeof item === 'boolean') return String(item);
  if (typeof item !== 'object' || item === null) return '';
  const fields = new Map<string, unknown>(Object.entries(item));
  const named = NAME_FIELDS.map((name) => fields.get(name)).find(
    (value) => typeof value === 'string',
  );
  return typeof named === 'string' ? named : '';
}
