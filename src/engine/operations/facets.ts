import type { FacetOption, FacetsAnswer } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import type { FacetCounts } from '../facet-counter';
import type { Holding } from '../holding';

/** Offers per option with all other filters as they are. */
export function answerFacets(holding: Holding, ask: Ask<'facets'>): FacetsAnswer {
  const { dimensions, skills } = holding.table;
  const counts = ask.selections.map((selection) => holding.tally(selection, ask.unit).facets());
  const options = (name: keyof FacetCounts, values: readonly string[] = []) =>
    values.map(
      (value, code): FacetOption => ({
        value,
        offers: counts.map((own) => own[name][code] ?? 0),
      }),
    );
  return {
    seniority: options('seniority', dimensions.seniority?.values),
    english: options('english', dimensions.english?.values),
    country: options('country', dimensions.country?.values),
    mode: options('mode', dimensions.mode?.values),
    specialization: options('specialization', dimensions.specialization?.values),
    skill: options('skill', skills?.values),
  };
}
