import Papa from 'papaparse';

/** How a delimited text is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly quoteChar: string;
}

const DELIMITERS = [',', '\t', ';', '|'];
/** Records looked at. */
const SAMPLE_ROWS = 50;

interface Trial extends Dialect {
  /** Share of the records that have as many fields as most. */
  readonly agreement: number;
  readonly fields: number;
}

/**
 * The delimiter and quote under which most records have the same number of fields, then the most
 * fields; a comma and a double quote where nothing speaks for others.
 */
export function dialectOf(sample: string): Dialect {
  const trials = quotesIn(sample).flatMap((quoteChar) =>
    DELIMITERS.map((delimiter) => attempt(sample, { delimiter, quoteChar })),
  );
  const [best] = trials.toSorted(byPromise);
  return best !== undefined && best.fields > 1 ? best : { delimiter: ',', quoteChar: '"' };
}

/** A single quote only counts where fields begin with one and no double quote is used. */
function quotesIn(sample: string): readonly string[] {
  return !sample.includes('"') && /(?:^|[,;|\t\n])'/.test(sample) ? ["'", '"'] : ['"'];
}

function attempt(sample: string, dialect: Dialect): Trial {
  const { data } = Papa.parse<string[]>(sample, {
    ...dialect,
    newline: '\n',
    preview: SAMPLE_ROWS,
  });
  const complete = data.length > 1 && data.length < SAMPLE_ROWS ? data.slice(0, -1) : data;
  const counts = complete
    .filter((row) => row.length > 1 || row[0]?.trim() !== '')
    .map((row) => row.length);
  const fields = mostFrequent(counts);
  const agreeing = counts.filter((count) => count === fields).length;
  return { ...dialect, fields, agreement: agreeing / Math.max(1, counts.length) };
}

function mostFrequent(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [first] = [...tally].toSorted((one, other) => other[1] - one[1] || other[0] - one[0]);
  return first?.[0] ?? 0;
}

/** Trials with several fields first, then by agreement, then by fields. */
function byPromise(one: Trial, other: Trial): number {
  return (
    Number(other.fields > 1) - Number(one.fields > 1) ||
    other.agreement - one.agreement ||
    other.fields - one.fields
  );
}
