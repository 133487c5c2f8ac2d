import type { Distribution, SpecializationsAnswer } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { DataColumn } from '../../ui/data-table';
import { capitalised } from '../../ui/format/capitalised';
import { money } from '../../ui/format/money';
import { wholeNumber } from '../../ui/format/number';
import { approximate, withheldWords } from '../../ui/format/withheld';

export interface TableOfFigures {
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** The exact numbers behind the heat table: one row per specialization and level with offers. */
export function specializationsTable(answer: SpecializationsAnswer, nouns: Nouns): TableOfFigures {
  const rows = answer.flatMap(({ specialization, all, levels }) =>
    [...levels.map((step) => ({ name: step.level, group: step })), { name: 'All', group: all }]
      .filter(({ group }) => group.offers > 0)
      .map(({ name, group }) => [
        specialization,
        name,
        wholeNumber(group.offers),
        wholeNumber(group.candidates),
        medianWords(group, nouns),
      ]),
  );
  return {
    caption: 'Median by specialization and level',
    columns: [
      { label: 'Specialization' },
      { label: 'Level' },
      { label: capitalised(nouns.many), figures: true },
      ...(nouns.people === nouns.many ? [] : [{ label: capitalised(nouns.people), figures: true }]),
      { label: 'Median', figures: true },
    ],
    rows: nouns.people === nouns.many ? rows.map((row) => row.toSpliced(3, 1)) : rows,
  };
}

function medianWords(group: Distribution, nouns: Nouns): string | null {
  if (group.median !== null) return approximate(money(group.median), group.precision);
  return group.withheld === null ? null : withheldWords(group.withheld, nouns);
}
