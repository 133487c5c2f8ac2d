import { describe, expect, test } from 'vitest';
import { nounsOf } from '../../../src/domain/nouns';
import { FIRST_ORDER } from '../../../src/views/specializations/order';
import {
  FIRST_ROWS,
  firstRows,
  heatTable,
} from '../../../src/views/specializations/specializations-view-model';
import { groupOf, specializationOf } from '../support/groups';
import { HELD, MARKET } from './market';

const OFFERS = nounsOf('expectation');
const tableOf = (answer: Parameters<typeof heatTable>[0], focused: readonly string[] = []) =>
  heatTable(answer, { order: FIRST_ORDER, focused, known: [], nouns: OFFERS });

function cell(specialization: string, level: string | null) {
  const row = tableOf(MARKET).rows.find((one) => one.specialization === specialization);
  const found = row?.cells.find((one) => one.level === level);
  if (found === undefined) throw new Error(`No cell ${specialization}, ${level}`);
  return found;
}

describe('a cell', () => {
  test('writes tenths of a thousand throughout, or none where amounts are long', () => {
    const figuresOf = (...medians: number[]) =>
      tableOf(
        medians.map((median, index) => specializationOf(`S${index}`, [median, 30], [])),
      ).rows.map(({ cells }) => cells.at(-1)?.figure);
    expect(figuresOf(99_949, 7000, 950)).toEqual(['$99.9k', '$7.0k', '$950']);
    expect(figuresOf(1_250_000, 170_400, 84_000)).toEqual(['$1.25M', '$170k', '$84k']);
  });

  test('shows a short median over its candidates and says them exactly', () => {
    expect(cell('Data Engineering', null)).toMatchObject({
      kind: 'shown',
      figure: '$8.2k',
      count: '76',
      words: '$8,150, 76 candidates',
      rough: false,
    });
  });

  test('marks a rough figure with a tilde and says so', () => {
    expect(cell('Data Engineering', 'Junior')).toMatchObject({
      figure: '~$3.6k',
      words: 'roughly $3,600, 6 candidates',
      rough: true,
    });
  });

  test('below five candidates carries no amount, but its reason and its count', () => {
    const hidden = cell('Embedded', 'Junior');
    expect(hidden).toMatchObject({ kind: 'hidden', count: '2', heat: null });
    expect(hidden.words).toBe('Not shown: fewer than 5 candidates (2)');
    expect(JSON.stringify(hidden)).not.toContain('4000');
  });

  test('with one candidate holding most says that, which differs from few candidates', () => {
    const row = { ...specializationOf('DevOps', [6000, 30], []), all: HELD };
    const words = tableOf([row]).rows[0]?.cells.at(-1)?.words;
    expect(words).toBe('Not shown: one candidate holds more than half of the offers (12)');
  });

  test('without offers is neither hidden nor zero money', () => {
    expect(cell('Embedded', 'Expert')).toMatchObject({ kind: 'none', words: 'No offers' });
  });
});

describe('the heat', () => {
  test('runs from 4 to 32 per cent over all medians shown', () => {
    const heats = tableOf(MARKET).rows.flatMap(({ cells }) =>
      cells.flatMap(({ heat }) => heat ?? []),
    );
    expect(Math.min(...heats)).toBeCloseTo(4);
    expect(Math.max(...heats)).toBeCloseTo(32);
  });

  test('is the lowest where all medians are the same', () => {
    const same = [specializationOf('DevOps', [6000, 30], [[6000, 30]])];
    const heats = tableOf(same).rows.flatMap(({ cells }) => cells.map(({ heat }) => heat));
    expect(heats).toEqual([4, 4]);
  });
});

describe('the table', () => {
  test('names the specializations without an offer instead of giving them a row', () => {
    const known = ['Sales', 'Design', 'Embedded'];
    const table = heatTable(MARKET, { order: FIRST_ORDER, focused: [], known, nouns: OFFERS });
    expect(table.without).toEqual(['Design', 'Sales']);
    expect(table.rows.map(({ specialization }) => specialization)).toEqual([
      'Data Engineering',
      'Embedded',
      'Back-End Web',
    ]);
  });

  test('has a column of rows without a level only where it shows a figure', () => {
    const withUnstated = (candidates: number) => {
      const row = specializationOf('DevOps', [6000, 60], [[6000, 30]]);
      const unstated = { level: 'Not stated', ...groupOf(5000, candidates) } as const;
      return tableOf([{ ...row, levels: [...row.levels, unstated] }]).levels;
    };
    expect(withUnstated(4)).toEqual(['Junior']);
    expect(withUnstated(5)).toEqual(['Junior', 'Not stated']);
  });

  test('leaves out levels that nobody has', () => {
    const juniors = [specializationOf('DevOps', [6000, 30], [[6000, 30]])];
    expect(tableOf(juniors).levels).toEqual(['Junior']);
  });

  test('marks the specialization in focus and keeps its row among the first', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      specializationOf(`S${index}`, [10_000 - index, 20], []),
    );
    const first = firstRows(tableOf(many, ['S29']).rows);
    expect(first).toHaveLength(FIRST_ROWS + 1);
    expect(first.at(-1)).toMatchObject({ specialization: 'S29', focused: true });
  });

  test('calls respondents respondents', () => {
    const table = heatTable([{ ...specializationOf('QA', [1, 2], []), all: groupOf(1, 2) }], {
      order: FIRST_ORDER,
      focused: [],
      known: [],
      nouns: nounsOf('pay'),
    });
    expect(table.rows[0]?.cells.at(-1)?.words).toBe('Not shown: fewer than 5 respondents (2)');
  });
});
