import type { SpecializationRow, SpecializationsAnswer } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import { distributionOf, type Scale } from '../distribution';
import type { Holding } from '../holding';
import { membersByLevel, membersOf } from '../members';
import { splitByCode } from '../split-rows';
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
  for (const selection of ask.selections) {
    const freed = { ...selection, specialization: [], seniority: [] };
    const passing = holding.tally(freed, ask.unit).rows.passing;
    for (const [code, rows] of splitByCode(passing, specialization).entries()) {
      const name = specialization.values[code];
      if (rows.length === 0 || name === undefined) continue;
      answer.push(rowOf(holding, name, rows, scale));
      yield;
    }
  }
  return answer;
}

function rowOf(
  { table, meter }: Holding,
  specialization: string,
  rows: Uint32Array,
  scale: Scale,
): SpecializationRow {
  const { seniority } = table.dimensions;
  const members = membersOf(table, rows);
  const byLevel = seniority === null ? [] : membersByLevel(members, rows, seniority);
  const groups = byLevel.map((own) => meter.measure(own, scale.count));
  return {
    specialization,
    all: distributionOf(meter.measure(members, scale.count), scale),
    levels: ladderOf(groups, seniority?.values ?? [], scale),
  };
}
