import type { Distribution, SpecializationsAnswer } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { Unit } from '../../domain/vocabulary';
import type { CsvRow } from '../../export/csv';
import type { DataColumn } from '../../ui/data-table';
import { countCells, countHeads } from '../../ui/format/counts';
import { capitalised } from '../../ui/format/first-letter';
import { money, perUnit } from '../../ui/format/money';
import { wholeNumber } from '../../ui/format/number';
import { approximate, medianNote } from '../../ui/format/withheld';

interface FiguresRow {
  readonly specialization: string;
  readonly level: string;
  readonly group: Distribution;
}

/** One row per specialization and level with offers, all levels together last. */
function figuresRows(answer: SpecializationsAnswer): readonly FiguresRow[] {
  return answer.flatMap(({ specialization, all, levels }) =>
    [...levels.map((step) => ({ level: step.level, group: step })), { level: 'All', group: all }]
      .filter(({ group }) => group.offers > 0)
      .map((row) => ({ specialization, ...row })),
  );
}

export function specializationsColumns(nouns: Nouns): readonly DataColumn[] {
  return [
    { label: 'Specialization' },
    { label: 'Level' },
    ...[...countHeads(nouns).map(capitalised), 'Median'].map((label) => ({ label, figures: true })),
  ];
}

/** The exact numbers behind the heat table. */
export function specializationsRows(
  answer: SpecializationsAnswer,
  nouns: Nouns,
): readonly (readonly (string | null)[])[] {
  return figuresRows(answer).map(({ specialization, level, group }) => [
    specialization,
    level,
    ...countCells(group, nouns).map(wholeNumber),
    group.median === null
      ? medianNote(group, nouns)
      : approximate(money(group.median), group.precision),
  ]);
}

/** The same for a spreadsheet: numbers stay numbers, what is to be known about them stands beside. */
export function specializationsCsv(
  answer: SpecializationsAnswer,
  nouns: Nouns,
  unit: Unit,
): readonly CsvRow[] {
  return [
    [
      'Specialization',
      'Level',
      ...countHeads(nouns).map(capitalised),
      `Median, USD ${perUnit(unit)}`,
      'Note',
    ],
    ...figuresRows(answer).map(({ specialization, level, group }) => [
      specialization,
      level,
      ...countCells(group, nouns),
      group.median,
      medianNote(group, nouns),
    ]),
  ];
}
