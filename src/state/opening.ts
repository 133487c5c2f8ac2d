import { type Cohort, wholeCohort } from '../domain/cohort';
import type { Dataset } from '../domain/dataset';
import { type Filters, LIST_DIMENSIONS, NO_FILTERS } from '../domain/filters';
import { lastFullYear } from '../domain/month';
import { BUCKET_WIDTHS, DEFAULT_BUCKET_WIDTH } from '../domain/vocabulary';
import type { Choices } from './choices';
import { type Link, parseLink } from './link';

export interface Opening {
  readonly choices: Choices;
  /** What the link asks for and the data set does not have. */
  readonly dropped: readonly string[];
}

/** The view that a link describes on a data set; what it leaves out takes the default of the data. */
export function choicesFor(link: Link, dataset: Dataset): Opening {
  const dropped: string[] = [];
  const unit = link.unit ?? dataset.unit;
  const cohorts = (link.cohorts ?? startCohorts(dataset)).map((cohort) =>
    fitCohort(cohort, dataset, dropped),
  );
  const focused = cohorts[link.focus ?? 0] ?? cohorts[0];
  return {
    choices: {
      dataset: dataset.description.id,
      unit,
      count: link.count ?? 'offer',
      bucket: fitBucket(link.bucket, unit),
      share: link.share,
      filters: {
        ...NO_FILTERS,
        period: defaultPeriod(dataset),
        ...fitFilters(link.filters, dataset, dropped),
      },
      cohorts,
      focus: focused?.slot ?? 0,
      budget: link.budget,
    },
    dropped,
  };
}

/** The last full calendar year of the data; everything where they cover none. */
export function defaultPeriod(dataset: Dataset): Filters['period'] {
  return dataset.months === null ? null : lastFullYear(dataset.months);
}

function fitBucket(width: number | null, unit: Choices['unit']): number | null {
  if (width === null || width === DEFAULT_BUCKET_WIDTH[unit]) return null;
  return BUCKET_WIDTHS[unit].includes(width) ? width : null;
}

function startCohorts(dataset: Dataset): readonly Cohort[] {
  const { start } = dataset.description;
  return (start === null ? null : parseLink(start).link.cohorts) ?? [wholeCohort(0)];
}

/** Filters on dimensions that the data set lacks would match nothing for no visible reason. */
function fitFilters<F extends Partial<Filters>>(
  filters: F,
  dataset: Dataset,
  dropped: string[],
): F {
  const lacking = [
    ...LIST_DIMENSIONS.filter((dimension) => dataset.options[dimension].length === 0),
    ...(dataset.mostYears === null ? (['years'] as const) : []),
    ...(dataset.months === null ? (['period'] as const) : []),
  ];
  const kept = { ...filters };
  for (const dimension of lacking) {
    const wanted = kept[dimension];
    if (
      wanted !== undefined &&
      wanted !== null &&
      !(Array.isArray(wanted) && wanted.length === 0)
    ) {
      dropped.push(`the filter ${dimension}, which this data set does not have`);
    }
    delete kept[dimension];
  }
  return kept;
}

function fitCohort(cohort: Cohort, dataset: Dataset, dropped: string[]): Cohort {
  const lacksSpecialization =
    cohort.specialization.length > 0 && dataset.options.specialization.length === 0;
  const technologies = cohort.allOf.length + cohort.anyOf.length + cohort.noneOf.length;
  const lacksSkills = technologies > 0 && dataset.options.skill.length === 0;
  if (lacksSpecialization) dropped.push('specializations, which this data set does not have');
  if (lacksSkills) dropped.push('technologies, which this data set does not have');
  return {
    ...cohort,
    ...(lacksSpecialization ? { specialization: [] } : {}),
    ...(lacksSkills ? { allOf: [], anyOf: [], noneOf: [] } : {}),
    overrides: fitFilters(cohort.overrides, dataset, dropped),
  };
}
