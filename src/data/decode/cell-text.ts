const MILLISECONDS_PER_DAY = 86_400_000;
/** Days since 1970 of 0001-01-01. */
export const FIRST_DAY = -719_162;
/** And of 9999-12-31. */
export const LAST_DAY = 2_932_896;

/** A value of any typed source as the text of a cell; '' where there is none. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return isoDate(value.getTime());
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  return typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '';
}

/** Milliseconds since 1970 (UTC) as "2024-12-31"; '' outside the years 1 to 9999. */
function isoDate(milliseconds: number): string {
  const day = Math.floor(milliseconds / MILLISECONDS_PER_DAY);
  return day >= FIRST_DAY && day <= LAST_DAY ? dayText(day) : '';
}

/** A day from FIRST_DAY to LAST_DAY as "2024-12-31". */
export function dayText(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Reads milliseconds as ISO dates, each distinct moment once; '' for anything else. */
export function dateReader(): (value: unknown) => string {
  const texts = new Map<unknown, string>();
  return (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = typeof value === 'number' ? isoDate(value) : '';
    texts.set(value, text);
    return text;
  };
}
