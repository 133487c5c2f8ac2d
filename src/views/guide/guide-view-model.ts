import type { Cohort } from '../../domain/cohort';
import type { GuideEntry, GuideLevel } from '../../domain/guide';
import { SENIORITY_LEVELS, type SeniorityLevel } from '../../domain/vocabulary';
import { shortMoney, shortRange } from '../../ui/format/money';

/** What the cohorts are about: specializations first, then technologies, each once. */
export function guideNames(cohorts: readonly Cohort[]): readonly string[] {
  const specializations = cohorts.flatMap(({ specialization }) => specialization);
  const technologies = cohorts.flatMap(({ allOf, anyOf }) => [...allOf, ...anyOf]);
  return [...new Set([...specializations, ...technologies])];
}

export interface BandRow {
  readonly level: SeniorityLevel;
  readonly years: string;
  /** One per name, in their order; null where nothing is published. */
  readonly bands: readonly (string | null)[];
}

export interface BandTable {
  readonly names: readonly string[];
  readonly rows: readonly BandRow[];
}

/** The published bands of several entries side by side; null where none has any. */
export function bandTable(entries: readonly GuideEntry[]): BandTable | null {
  const withLevels = entries.filter(({ levels }) => levels.length > 0);
  if (withLevels.length === 0) return null;
  const rows = SENIORITY_LEVELS.flatMap((level) => {
    const steps = withLevels.map(({ levels }) => levels.find((step) => step.level === level));
    const known = steps.find((step) => step !== undefined);
    if (known === undefined) return [];
    const bands = steps.map((step) => (step === undefined ? null : bandWords(step)));
    return [{ level, years: yearsWords(known.years), bands }];
  });
  return { names: withLevels.map(({ name }) => name), rows };
}

/** "$70k–95k", "$120k+". */
export function bandWords({ yearlyFrom, yearlyTo }: GuideLevel): string {
  return yearlyTo === null ? `${shortMoney(yearlyFrom)}+` : shortRange(yearlyFrom, yearlyTo);
}

/** "0–2", "8+". */
function yearsWords({ from, to }: GuideLevel['years']): string {
  return to === null ? `${from}+` : `${from}–${to}`;
}

/** What a related technology can do: be added, or only be read. */
export interface Related {
  readonly name: string;
  /** 'open': can be added; 'chosen': the cohort asks for it; 'absent': not in the data set. */
  readonly state: 'open' | 'chosen' | 'absent';
}

export function relatedTechnologies(
  names: readonly string[],
  cohort: Cohort,
  known: readonly string[],
): readonly Related[] {
  const chosen = [...cohort.allOf, ...cohort.anyOf];
  return names.map((name) => {
    if (chosen.includes(name)) return { name, state: 'chosen' };
    return { name, state: known.includes(name) ? 'open' : 'absent' };
  });
}
