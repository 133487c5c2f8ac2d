import { CandidateEnds } from './candidate-ends';
import type { Check } from './checks';
import { FailingSets } from './failing-sets';
import type { Kernel, Matches } from './kernel';
import type { Plan } from './plan';
import { RowSet } from './row-set';
import type { Table } from './table';
import { Transient } from './transient';

/** Rows by how many checks they fail. Beyond the last row, bits mean nothing. */
interface Failures {
  readonly once: Int32Array;
  readonly twice: Int32Array;
}

/**
 * One bit a row: every filter is the set of the rows that fail it, and 32 rows are decided at once.
 * A row that fails nothing counts everywhere; one that fails a single check counts only where that
 * check is freed; one that fails twice counts nowhere.
 */
export class WordKernel implements Kernel {
  readonly table: Table;
  readonly every: RowSet;
  readonly ends: CandidateEnds;
  /** Every set that is looked for is written here and read at once, so that none is thrown away. */
  readonly found: RowSet;
  private readonly failing: FailingSets;

  constructor(table: Table) {
    this.table = table;
    this.every = RowSet.whole(table.rows);
    this.ends = new CandidateEnds(table);
    this.found = new RowSet(table.rows);
    this.failing = new FailingSets(table.rows);
  }

  match(plan: Plan): Matches {
    const sets = new Map(
      Array.from(this.failing.of(plan), ([check, { words }]) => [check, words] as const),
    );
    return new WordMatches(this, sets, plan.skills?.words ?? null);
  }
}

class WordMatches implements Matches {
  private readonly kernel: WordKernel;
  private readonly failing: ReadonlyMap<Check, Int32Array>;
  private readonly skills: Int32Array | null;
  private readonly failures: Transient<Failures>;

  constructor(
    kernel: WordKernel,
    failing: ReadonlyMap<Check, Int32Array>,
    skills: Int32Array | null,
  ) {
    this.kernel = kernel;
    this.failing = failing;
    this.skills = skills;
    this.failures = new Transient(() =>
      addUp([...failing.values()], skills, kernel.found.words.length),
    );
  }

  isChecked(check: Check): boolean {
    return check === 'skill' ? this.skills !== null : this.failing.has(check);
  }

  rows(freed: Check | null): Uint32Array {
    const { found, table } = this.kernel;
    const { once, twice } = this.failures.get();
    const alone = freed === null ? null : this.wordsOf(freed);
    const flipped = flipOf(freed);
    const counted = table.counted.words;
    for (let index = 0; index < counted.length; index++) {
      const failsFreed = alone === null ? 0 : (alone[index]! ^ flipped) & ~twice[index]!;
      found.words[index] = counted[index]! & (~once[index]! | failsFreed);
    }
    return found.rows();
  }

  offersFailing(check: Check): number {
    const { found, table } = this.kernel;
    const alone = this.wordsOf(check);
    if (alone === null) return 0;
    const flipped = flipOf(check);
    const { twice } = this.failures.get();
    const counted = table.counted.words;
    for (let index = 0; index < counted.length; index++) {
      found.words[index] = counted[index]! & (alone[index]! ^ flipped) & ~twice[index]!;
    }
    return found.sumOf(table.weight);
  }

  offers(): { readonly counted: number; readonly closed: number } {
    const { weight, counted } = this.kernel.table;
    const all = this.passingOf(this.kernel.every).sumOf(weight);
    const open = this.passingOf(counted).sumOf(weight);
    return { counted: open, closed: all - open };
  }

  allCandidates(): number {
    return this.kernel.ends.count(this.passingOf(this.kernel.every));
  }

  private passingOf({ words }: RowSet): RowSet {
    const { found } = this.kernel;
    const { once } = this.failures.get();
    for (let index = 0; index < words.length; index++) {
      found.words[index] = words[index]! & ~once[index]!;
    }
    return found;
  }

  private wordsOf(check: Check): Int32Array | null {
    return check === 'skill' ? this.skills : (this.failing.get(check) ?? null);
  }
}

/** Technologies are known by the rows that have them, all else by the rows that fail. */
function flipOf(check: Check | null): number {
  return check === 'skill' ? -1 : 0;
}

/** `skills` are those that pass, all others those that fail. */
function addUp(
  failing: readonly Int32Array[],
  skills: Int32Array | null,
  length: number,
): Failures {
  const once = new Int32Array(length);
  const twice = new Int32Array(length);
  for (let index = 0; index < length; index++) {
    let failed = skills === null ? 0 : ~skills[index]!;
    let failedAgain = 0;
    for (let set = 0; set < failing.length; set++) {
      const fails = failing[set]![index]!;
      failedAgain |= failed & fails;
      failed |= fails;
    }
    once[index] = failed;
    twice[index] = failedAgain;
  }
  return { once, twice };
}
