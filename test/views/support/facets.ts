import type { FacetsAnswer, RelaxationAnswer } from '../../../src/domain/answer';

/** Facets with nothing in them but what is given. */
export function facetsOf(given: Partial<FacetsAnswer>): FacetsAnswer {
  const nothing = {
    seniority: [],
    english: [],
    country: [],
    mode: [],
    specialization: [],
    skill: [],
  };
  return { ...nothing, ...given };
}

/** No filter brings anything back but what is given. */
export function relaxationOf(given: Partial<RelaxationAnswer>): RelaxationAnswer {
  const nothing = {
    seniority: [0],
    english: [0],
    country: [0],
    mode: [0],
    years: [0],
    period: [0],
    salary: [0],
    specialization: [0],
    skill: [0],
  };
  return { ...nothing, ...given };
}
