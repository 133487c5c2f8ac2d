/** The mark before decimals in a column; null where the values do not show it. */
export type DecimalMark = '.' | ',' | null;

/** Digit groups with single separators between: "1 500,50", "12.000". Linear by construction. */
export const NUMBER_PATTERN = /\d+(?:[.,'\s]\d+)*/gu;

/**
 * Reads a token of NUMBER_PATTERN. Blanks and apostrophes separate thousands. Of two different marks
 * the last is the decimal one; a repeated mark separates thousands. A single mark before exactly
 * three digits separates thousands unless the column's decimal mark says otherwise. NaN where the
 * groups make no number.
 */
export function readNumber(token: string, decimalMark: DecimalMark): number {
  const groups = token.split(/[.,'\s]/u);
  const marks = token.replace(/\d/g, '');
  const decimals = hasDecimals(groups, marks, decimalMark);
  const whole = decimals ? groups.slice(0, -1) : groups;
  if (!areThousands(whole)) return NaN;
  return Number(whole.join('') + (decimals ? `.${groups.at(-1) ?? ''}` : ''));
}

function hasDecimals(groups: readonly string[], marks: string, decimalMark: DecimalMark): boolean {
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return false;
  if (marks.indexOf(last) !== marks.length - 1) return false;
  if (marks.length > 1 && marks.includes('.') && marks.includes(',')) return true;
  return groups.at(-1)?.length !== 3 || last === decimalMark || !isHead(groups, marks);
}

/** True where what stands before the last mark can be the head of thousands: "55" but not "0". */
function isHead(groups: readonly string[], marks: string): boolean {
  const head = groups[0] ?? '';
  return marks.length > 1 || (head.length <= 3 && !head.startsWith('0'));
}

/** Groups of three behind the first; of two in the Indian way, "12,00,000", but never of both. */
function areThousands(groups: readonly string[]): boolean {
  const [head = '', ...rest] = groups;
  if (rest.length === 0) return true;
  const inner = rest.slice(0, -1);
  return (
    head.length <= 3 &&
    rest.at(-1)?.length === 3 &&
    [2, 3].some((length) => inner.every((group) => group.length === length))
  );
}

/**
 * The decimal mark that the values of a column show: a mark that can only be read as one at least as
 * often as it stands where it may separate thousands. One odd "75,5" among many "55,000" is none.
 */
export function decimalMarkOf(values: readonly string[]): DecimalMark {
  const tallies = { '.': { decimal: 0, other: 0 }, ',': { decimal: 0, other: 0 } };
  for (const value of values) {
    if (!/[.,]/.test(value)) continue;
    for (const [token] of value.slice(0, 200).matchAll(NUMBER_PATTERN)) {
      const mark = lastMark(token);
      if (mark !== null) tallies[mark][isDecimal(token, mark) ? 'decimal' : 'other'] += 1;
    }
  }
  const shown = (['.', ','] as const).filter(
    (mark) => tallies[mark].decimal > 0 && tallies[mark].decimal >= tallies[mark].other,
  );
  return shown.toSorted((one, other) => tallies[other].decimal - tallies[one].decimal)[0] ?? null;
}

function lastMark(token: string): '.' | ',' | null {
  const mark = token.replace(/[\d\s']/g, '').at(-1);
  return mark === '.' || mark === ',' ? mark : null;
}

/** True where the last mark cannot separate thousands. */
function isDecimal(token: string, mark: string): boolean {
  const digitsBehind = token.length - 1 - token.lastIndexOf(mark);
  return digitsBehind !== 3 && token.indexOf(mark) === token.lastIndexOf(mark);
}
