import { FailingSets } from './failing-sets';
import type { Kernel, Matches } from './kernel';
import type { Plan } from './plan';
import { RowSet } from './row-set';
import type { Table } from './table';
import { Transient } from './transient';

/** Rows by how many checks they fail; beyond the last row, bits mean nothing. */
interface Failures {
  readonly once: RowSet;
  readonly twice: RowSet;
}

/**
 * One bit a row: every filter is the set of the rows that fail it, and 32 rows are decided at once.
 * A row that fails nothing counts everywhere; one that fails a single check counts only where that
 * check is freed; one that fails twice counts nowhere.
 */
export class WordKernel implements Kernel {
  private readonly table: Table;
  private readonly every: RowSet;
  private readonly failing: FailingSets;

  constructor(table: Table) {
    this.table = table;
    this.every = RowSet.whole(table.rows);
    this.failing = new FailingSets(table.rows);
  }

  match(plan: Plan): Matches {
    const { every, table } = this;
    const failing = this.failing.of(plan);
    const failures = new Transient(() => addUp([...failing.values()], plan.skills, table.rows));
    return {
      passing: table.counted.difference(failures.get().once),
      everyone: () => every.difference(failures.get().once),
      isChecked: (check) => (check === 'skill' ? plan.skills !== null : failing.has(check)),
      only: (check) => {
        const { skills } = plan;
        const { twice } = failures.get();
        if (check === 'skill') {
          return skills && table.counted.difference(skills).difference(twice);
        }
        const set = failing.get(check);
        return set === undefined ? null : intersectionWithout(table.counted, set, twice);
      },
    };
  }
}

function addUp(failing: readonly RowSet[], skills: RowSet | null, rows: number): Failures {
  const once = new RowSet(rows);
  const twice = new RowSet(rows);
  const sets = failing.map(({ words }) => words);
  for (let index = 0; index < once.words.length; index++) {
    let failed = skills === null ? 0 : ~skills.words[index]!;
    let failedAgain = 0;
    for (let set = 0; set < sets.length; set++) {
      const fails = sets[set]![index]!;
      failedAgain |= failed & fails;
      failed |= fails;
    }
    once.words[index] = failed;
    twice.words[index] = failedAgain;
  }
  return { once, twice };
}

/** The rows that are in both of the first sets and not in the third. */
function intersectionWithout(first: RowSet, second: RowSet, third: RowSet): RowSet {
  const result = new RowSet(first.words.length << 5);
  for (let index = 0; index < result.words.length; index++) {
    result.words[index] = first.words[index]! & second.words[index]! & ~third.words[index]!;
  }
  return result;
}
