import { placeOfSkill, type Wanted } from '../wanted';

/** Bits of the column `failures`. */
export const FAILS = { none: 0, seniority: 1, month: 2, salary: 4, specialization: 8 } as const;

/** Open offers, sorted so that months and specializations are skipped by their range. */
export const BUILD = `
  create or replace table offers as
  select salary, offers::integer as offers, candidate, month, specialization, seniority, english,
    country, mode, skills, columns('words.')
  from arrived where status = 0 and offers > 0 order by month, specialization`;

/**
 * One scan for all cohorts: rows that have the technologies of any and fail at most one of the
 * filters that all share. `cohorts` has a bit for each cohort whose technologies a row has.
 */
export function nearRows(wanted: readonly Wanted[]): string {
  const [shared] = wanted;
  if (shared === undefined) throw new RangeError('There are no cohorts.');
  const cohorts = wanted
    .map(({ skills }, place) => `case when ${hasAll(skills)} then ${1 << place} else 0 end`)
    .join(' | ');
  return `
    create or replace temp table near as
    select * from (
      select salary, offers, candidate, month, specialization, seniority, english, country, mode,
        skills, (${sharedFailures(shared)})::utinyint as shared, (${cohorts})::utinyint as cohorts
      from offers
    ) where shared in (0, 1, 2, 4) and cohorts <> 0`;
}

function hasAll(skills: readonly number[]): string {
  const tests = skills.map((code) => {
    const { word, bit } = placeOfSkill(code);
    return `words${word} & ${bit} <> 0`;
  });
  return tests.length === 0 ? 'true' : tests.join(' and ');
}

function sharedFailures({ seniority, english, country, mode, months, salary }: Wanted): string {
  if (english !== null || country !== null || mode !== null) {
    throw new RangeError('The query does not know this kind of choice.');
  }
  const levels = seniority === null ? 'true' : `seniority in (${seniority.join(', ')})`;
  return [
    `case when ${levels} then 0 else ${FAILS.seniority} end`,
    `case when month between ${months[0]} and ${months[1]} then 0 else ${FAILS.month} end`,
    `case when salary >= ${salary[0]} and salary < ${salary[1]} then 0 else ${FAILS.salary} end`,
  ].join(' | ');
}

/** The statements that answer for one cohort, from the rows that are near. */
export function cohortQueries({ specialization }: Wanted, place: number) {
  const has = `cohorts & ${1 << place} <> 0`;
  const inside =
    specialization === null ? has : `${has} and specialization in (${specialization.join(', ')})`;
  return {
    amounts: `
      select shared, seniority, salary, sum(offers)::double as offers
      from near where ${inside} and shared in (0, ${FAILS.seniority}, ${FAILS.salary})
      group by all order by salary`,
    months: `
      select month, salary, sum(offers)::double as offers
      from near where ${inside} and shared in (0, ${FAILS.month})
      group by all order by salary`,
    candidates: `
      select count(distinct candidate)::double as candidates from near
      where ${inside} and shared = 0`,
    levels: `
      select seniority, count(distinct candidate)::double as candidates from near
      where ${inside} and shared in (0, ${FAILS.seniority}) group by all`,
    facets: `
      select english, country, mode, sum(offers)::double as offers
      from near where ${inside} and shared = 0
      group by grouping sets ((english), (country), (mode))`,
    specializations: `
      select specialization, sum(offers)::double as offers
      from near where ${has} and shared = 0 group by all`,
    skills: `
      select skill, sum(offers)::double as offers
      from (select unnest(skills) as skill, offers from near where ${inside} and shared = 0)
      group by all`,
  };
}
