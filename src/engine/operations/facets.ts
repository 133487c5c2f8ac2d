import type { FacetDimension, FacetOption, FacetsAnswer } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import type { Holding } from '../holding';
import type { RowDimension } from '../table';
import type { Tally } from '../tally';

/** Offers per option with all other filters as they are, and per freed dimension. */
export function countFacets(holding: Holding, ask: Ask<'facets'>): FacetsAnswer {
  const { table } = holding;
  const tallies = ask.selections.map((selection) => holding.tally(selection, ask.unit));
  const counts = tallies.map((tally) => tally.facets());
  const ofRows = (dimension: RowDimension) =>
    options(
      table.dimensions[dimension]?.values,
      counts.map((own) => own[dimension]),
    );
  return {
    seniority: ofRows('seniority'),
    english: ofRows('english'),
    country: ofRows('country'),
    mode: ofRows('mode'),
    specialization: options(
      table.specializations,
      tallies.map(({ matches }) => matches.bySpecialization),
    ),
    skill: options(
      table.skills?.values,
      counts.map(({ skill }) => skill),
    ),
    freed: freedOffers(tallies),
  };
}

function options(
  values: readonly string[] | null | undefined,
  counts: readonly Float64Array[],
): readonly FacetOption[] {
  return (values ?? []).map((value, code) => ({
    value,
    offers: counts.map((own) => own[code] ?? 0),
  }));
}

function freedOffers(tallies: readonly Tally[]): FacetsAnswer['freed'] {
  const freeing = (dimension: FacetDimension) =>
    tallies.map(({ matches }) => matches.offers + matches.onlyOffers[dimension]);
  return {
    seniority: freeing('seniority'),
    english: freeing('english'),
    country: freeing('country'),
    mode: freeing('mode'),
    years: freeing('years'),
    period: freeing('period'),
    salary: freeing('salary'),
    specialization: freeing('specialization'),
    skill: freeing('skill'),
  };
}
