import type { OfferColumns } from '../../src/data/columns';
import type { Selection } from '../../src/domain/cohort';
import { countedRows } from './figures';
import { placeOfSkill, skillWords, type Wanted, wantedBy } from './wanted';

/** Bytes of a row in the columns that a match is counted by, apart from its technologies. */
const MATCHED = { salary: 2, weight: 1, candidate: 4, levels: 4, offset: 4 };
const BYTES_OF_MATCH = Object.values(MATCHED).reduce((sum, bytes) => sum + bytes, 0);

/**
 * The least that an answer could cost in this language: one plain pass over exactly the bytes that it
 * touches. Filtered columns are read for every counted row, all others for the rows that fail one
 * filter at most.
 */
export class PlainPass {
  private readonly columns: OfferColumns;
  private readonly rows: Uint32Array;
  private readonly words: readonly Int32Array[];

  constructor(columns: OfferColumns) {
    this.columns = columns;
    this.rows = countedRows(columns);
    this.words = skillWords(columns);
  }

  /** A pass for these selections, ready to be timed. */
  over(selections: readonly Selection[]): () => number {
    const bytes = selections.reduce((sum, selection) => sum + this.bytesOf(selection), 0);
    const touched = new Int32Array(bytes >> 2).fill(1);
    return () => {
      let sum = 0;
      for (let place = 0; place < touched.length; place++) sum = (sum + (touched[place] ?? 0)) | 0;
      return sum;
    };
  }

  private bytesOf(selection: Selection): number {
    const wanted = wantedBy(this.columns, selection);
    const { skills } = this.columns;
    let bytes = 0;
    for (const row of this.rows) {
      if (!this.isNear(row, wanted)) continue;
      bytes += BYTES_OF_MATCH + (skills?.offsets[row + 1] ?? 0) - (skills?.offsets[row] ?? 0);
    }
    const filtered = (selection.seniority.length > 0 ? 1 : 0) + (selection.salary ? 2 : 0);
    return bytes + this.rows.length * (filtered + selection.allOf.length / 8);
  }

  private isNear(row: number, wanted: Wanted): boolean {
    const { seniority, specialization, month, salary } = this.columns;
    const has = wanted.skills.every((code) => {
      const { word, bit } = placeOfSkill(code);
      return ((this.words[word]?.[row] ?? 0) & bit) !== 0;
    });
    if (!has) return false;
    const amount = salary[row] ?? 0;
    const time = month?.[row] ?? 0;
    const failures = [
      wanted.seniority?.includes(seniority?.codes[row] ?? -1) === false,
      wanted.specialization?.includes(specialization?.codes[row] ?? -1) === false,
      time < wanted.months[0] || time > wanted.months[1],
      amount < wanted.salary[0] || amount >= wanted.salary[1],
    ];
    return failures.filter(Boolean).length <= 1;
  }
}
