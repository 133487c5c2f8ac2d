import type { Cohort, Overrides } from '../domain/cohort';
import type { Unit } from '../domain/vocabulary';
import type { Choices } from './choices';
import { encodeText, formatList, formatRange } from './link-text';

/** Writes choices as a query; `defaultUnit` is the unit that needs no mention. */
export function formatLink(choices: Choices, defaultUnit: Unit): string {
  const parameters = new URLSearchParams();
  const write = (key: string, text: string | null) => {
    if (text !== null) parameters.append(key, text);
  };
  const { filters } = choices;
  write('data', choices.dataset);
  write('unit', choices.unit === defaultUnit ? null : choices.unit);
  write('count', choices.count === 'offer' ? null : choices.count);
  write('bin', choices.bucket === null ? null : String(choices.bucket));
  write('share', choices.share === null ? null : choices.share ? '1' : '0');
  write('from', filters.period?.from ?? '');
  write('to', filters.period?.to ?? '');
  for (const dimension of ['seniority', 'english', 'country', 'mode'] as const) {
    write(dimension, filters[dimension].length === 0 ? null : formatList(filters[dimension]));
  }
  for (const dimension of ['years', 'salary'] as const) {
    const range = filters[dimension];
    write(dimension, range === null ? null : formatRange(range));
  }
  write('budget', choices.budget === null ? null : String(choices.budget));
  const focus = choices.cohorts.findIndex((cohort) => cohort.slot === choices.focus);
  write('focus', focus > 0 ? String(focus + 1) : null);
  for (const [position, cohort] of choices.cohorts.entries()) {
    write('c', formatCohort(cohort, position));
  }
  return parameters.toString();
}

/** A cohort as `key:list;key:list`. Its place is written only where it is not its position. */
function formatCohort(cohort: Cohort, position: number): string {
  const { overrides } = cohort;
  const list = (key: string, values: readonly string[] | undefined) =>
    values === undefined || values.length === 0 ? null : `${key}:${formatList(values)}`;
  const parts = [
    cohort.slot === position ? null : `slot:${cohort.slot + 1}`,
    cohort.label === null ? null : `label:${encodeText(cohort.label)}`,
    list('spec', cohort.specialization),
    list('skill', cohort.allOf),
    list('any', cohort.anyOf),
    list('not', cohort.noneOf),
    ...(['seniority', 'english', 'country', 'mode'] as const).map((dimension) =>
      overrides[dimension] === undefined
        ? null
        : `${dimension}:${formatList(overrides[dimension])}`,
    ),
    overrides.years === undefined
      ? null
      : `years:${overrides.years === null ? '' : formatRange(overrides.years)}`,
    ...formatPeriod(overrides.period),
  ];
  return parts.filter((part) => part !== null).join(';');
}

function formatPeriod(period: Overrides['period']): readonly (string | null)[] {
  if (period === undefined) return [];
  return [`from:${period?.from ?? ''}`, `to:${period?.to ?? ''}`];
}
