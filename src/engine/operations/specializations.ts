import type { SpecializationRow, SpecializationsAnswer } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import { distributionOf, type Scale } from '../distribution';
import type { Holding } from '../holding';
import type { ListedRows } from '../row-source';
import { partsOf, RowSplitter } from '../split-rows';
import { ladderOf } from './seniority';

/**
 * Every specialization that has offers, by level; the filters on both are freed. Yields between
 * specializations.
 */
export function* tabulateSpecializations(
  holding: Holding,
  ask: Ask<'specializations'>,
): Generator<void, SpecializationsAnswer> {
  const { specialization } = holding.table.dimensions;
  if (specialization === null) return [];
  const scale = holding.scale(ask.unit, ask.count);
  const answer: SpecializationRow[] = [];
  // Not the one that all questions share: others may be answered in between.
  const splitter = new RowSplitter();
  for (const selection of ask.selections) {
    const freed = { ...selection, specialization: [], seniority: [] };
    const passing = holding.tally(freed, ask.unit).matches.rows(null);
    for (const [code, rows] of splitter.split(passing, partsOf(specialization)).entries()) {
      const name = specialization.values[code];
      if (rows.length === 0 || name === undefined) continue;
      answer.push(rowOf(holding, name, rows, scale));
      yield;
    }
  }
  return answer;
}

function rowOf(
  { table, meter, splitter }: Holding,
  specialization: string,
  rows: ListedRows,
  scale: Scale,
): SpecializationRow {
  const { seniority } = table.dimensions;
  const byLevel = seniority === null ? [] : splitter.split(rows, partsOf(seniority));
  const groups = byLevel.map((own) => meter.measure(own, scale.count));
  return {
    specialization,
    all: distributionOf(meter.measure(rows, scale.count), scale),
    levels: ladderOf(groups, seniority?.values ?? [], scale),
  };
}
