import type { FacetDimension, FacetOption, FacetsAnswer } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import type { FacetCounts } from '../facet-counts';
import type { Holding } from '../holding';

/** Offers per option with all other filters as they are, and per freed dimension. */
export function answerFacets(holding: Holding, ask: Ask<'facets'>): FacetsAnswer {
  const { dimensions, skills } = holding.table;
  const counts = ask.selections.map((selection) =>
    holding.tally(selection, ask.unit).facets(ask.count),
  );
  const options = (name: keyof FacetCounts['options'], values: readonly string[] = []) =>
    values.map(
      (value, code): FacetOption => ({
        value,
        offers: counts.map((own) => own.options[name][code] ?? 0),
      }),
    );
  const freed = (dimension: FacetDimension) => counts.map((own) => own.freed[dimension]);
  return {
    seniority: options('seniority', dimensions.seniority?.values),
    english: options('english', dimensions.english?.values),
    country: options('country', dimensions.country?.values),
    mode: options('mode', dimensions.mode?.values),
    specialization: options('specialization', dimensions.specialization?.values),
    skill: options('skill', skills?.values),
    freed: {
      seniority: freed('seniority'),
      english: freed('english'),
      country: freed('country'),
      mode: freed('mode'),
      years: freed('years'),
      period: freed('period'),
      salary: freed('salary'),
      specialization: freed('specialization'),
      skill: freed('skill'),
    },
  };
}
