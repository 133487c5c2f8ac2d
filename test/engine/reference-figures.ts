import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { decodeOffers } from '../../src/data/decode';
import { parseMapping } from '../../src/data/mapping-form';
import { type CohortSummary, FEWEST_FOR_ALL, FEWEST_FOR_MEDIAN } from '../../src/domain/answer';
import type { Selection } from '../../src/domain/cohort';
import { NOT_STATED, type Unit } from '../../src/domain/vocabulary';
import { buildTable } from '../../src/engine/build-table';
import { Holding } from '../../src/engine/holding';
import { answer, EVERYTHING } from './ask-engine';
import { description } from './descriptions';
import { expectSame } from './matching';
import { USUAL_RULES } from '../oracle/groups';

/** Where the files are; their tests are skipped where it is not set. */
export const DATA = process.env['OFFERSCOPE_DATA'];

/** Made by other hands with another program; `mean` is rounded to four decimals. */
export interface Figures {
  readonly n: number;
  readonly min: number;
  readonly mean: number;
  readonly p10: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly p90: number;
}
/** Groups by the text that the file has. */
export type Named = Readonly<Record<string, Figures>>;

/** The JSON of the figures of a folder: each test says what it expects to find in it. */
export function referenceText(folder: string): string {
  return readFileSync(join(DATA ?? '', folder, 'reference.json'), 'utf8');
}

/** A survey in the engine, with the unit of its amounts. */
export interface Survey {
  readonly holding: Holding;
  readonly unit: Unit;
}

/** The parts of one table, with columns as a catalogue maps them. */
export async function load(
  files: readonly string[],
  unit: Unit,
  columns: Parameters<typeof parseMapping>[0],
): Promise<Survey> {
  const parts = files.map((name) => {
    const bytes = new Uint8Array(readFileSync(join(DATA ?? '', name)));
    return { name, bytes: bytes.buffer };
  });
  const how = { ...description, period: unit, columns: parseMapping(columns) };
  const decoded = await decodeOffers(parts, how);
  return { holding: new Holding(buildTable(decoded.columns, USUAL_RULES)), unit };
}

/** A text of the file as the table has it. */
export const valueOf = (name: string) => (name === '' || name === 'None' ? NOT_STATED : name);

/**
 * The figures of a selection. Rows with a salary of 0 are in the reference and not in the table: of
 * a group with such rows only the sum of all amounts, which they leave as it is, can be compared.
 */
export function expectFigures(
  { holding, unit }: Survey,
  change: Partial<Selection>,
  expected: Figures | undefined,
  where: string,
): void {
  if (expected === undefined) throw new RangeError(`no figures of ${where}`);
  const selections = [{ ...EVERYTHING, ...change }];
  const [summary] = answer(holding, 'summary', { selections, unit, count: 'offer', bucket: 500 });
  const { offers, p10, p25, median, p75, p90, mean } = onlyOne(summary);
  const { n, min } = expected;
  const sum = mean === null ? null : mean * offers;
  if (sum !== null) expect(Math.abs(sum - expected.mean * n), where).toBeLessThan(1e-4 * n);
  if (min === 0) {
    expect(offers, where).toBeLessThan(n);
    return;
  }
  expect(offers, where).toBe(n);
  expectSame([p25, median, p75], [expected.q1, expected.median, expected.q3], where);
  if (n < FEWEST_FOR_ALL) return;
  expectSame([p10, p90], [expected.p10, expected.p90], where);
  expect(sum, where).not.toBeNull();
}

/** Every group that is large enough to be shown; how many there have to be. */
export function expectGroups(
  survey: Survey,
  named: Named,
  change: (value: string) => Partial<Selection>,
  atLeast: number,
): void {
  const groups = Object.entries(named).filter(([, { n }]) => n >= FEWEST_FOR_MEDIAN);
  expect(groups.length).toBeGreaterThanOrEqual(atLeast);
  for (const [name, figures] of groups) {
    expectFigures(survey, change(valueOf(name)), figures, name);
  }
}

function onlyOne(summary: CohortSummary | undefined): CohortSummary {
  if (summary === undefined) throw new RangeError('no summary');
  return summary;
}
