import type { SpecializationRow, SpecializationsAnswer } from '../../domain/answer';
import { type Selection, wholeCohort } from '../../domain/cohort';
import type { Ask } from '../../domain/question';
import { distributionOf, type Scale } from '../distribution';
import type { Holding } from '../holding';
import { specializationOfRows } from '../specialization-rows';
import { splitByCode } from '../split-rows';
import { ladderOf } from './seniority';

const { specialization: EVERY_SPECIALIZATION } = wholeCohort(0);

/** Every specialization that has offers, by level; the filters on both are freed. */
export function tabulateSpecializations(
  holding: Holding,
  ask: Ask<'specializations'>,
): SpecializationsAnswer {
  const scale = holding.scale(ask.unit, ask.count);
  return ask.selections.flatMap((selection) => {
    const freed = { ...selection, specialization: EVERY_SPECIALIZATION, seniority: [] };
    return rowsOf(holding, freed, ask, scale);
  });
}

function rowsOf(
  holding: Holding,
  selection: Selection,
  ask: Ask<'specializations'>,
  scale: Scale,
): readonly SpecializationRow[] {
  const { table, meter } = holding;
  const names = table.specializations ?? [];
  const passing = holding.tally(selection, ask.unit).passingRows();
  const levels = table.dimensions.seniority;
  return specializationOfRows(table, passing).flatMap((rows, code) => {
    const specialization = names[code];
    if (rows.length === 0 || specialization === undefined) return [];
    const groups =
      levels === null ? [] : splitByCode(rows, levels).map((own) => meter.measure(own, ask.count));
    return {
      specialization,
      all: distributionOf(meter.measure(rows, ask.count), scale),
      levels: ladderOf(groups, levels?.values ?? [], scale),
    };
  });
}
