import { type Selection, selectionOf, wholeCohort } from '../../src/domain/cohort';
import { NO_FILTERS } from '../../src/domain/filters';
import { SPECIALIZATIONS, TECHNOLOGIES } from './market';

/** The changes that are timed, each one alone, for four cohorts. */
export const CHANGES = [
  'toggle a technology',
  'toggle a seniority',
  'salary brush move',
  'period change',
] as const;
export type Change = (typeof CHANGES)[number];

export interface Step {
  readonly change: Change;
  readonly selections: readonly Selection[];
}

interface Choices {
  readonly technology: boolean;
  readonly seniority: boolean;
  /** How often the brush was moved. */
  readonly moves: number;
  readonly wholePeriod: boolean;
}

const [FIRST_SPECIALIZATION = '', SECOND_SPECIALIZATION = ''] = SPECIALIZATIONS;
const [GENERAL = '', ALSO_GENERAL = '', TOGGLED = ''] = TECHNOLOGIES;
/** The first technology that belongs to the first specialization. */
const OWN = TECHNOLOGIES[22] ?? '';

type Group = Pick<Selection, 'specialization' | 'allOf'>;

/** Two technologies of a specialization, and a technology anywhere. */
const COMPARED: readonly Group[] = [
  { specialization: [FIRST_SPECIALIZATION], allOf: [GENERAL] },
  { specialization: [FIRST_SPECIALIZATION], allOf: [OWN] },
  { specialization: [], allOf: [ALSO_GENERAL] },
];
const OTHER_SPECIALIZATION: Group = { specialization: [SECOND_SPECIALIZATION], allOf: [] };
const WHOLE_MARKET: Group = { specialization: [], allOf: [] };

/** As the page opens: the last full year. */
const START: Choices = { technology: false, seniority: false, moves: 0, wholePeriod: false };

/** A way through the views of four cohorts. */
export class Walk {
  private readonly cohorts: readonly Group[];

  /** The fourth cohort is another specialization or, much larger, everybody. */
  constructor(withWholeMarket: boolean) {
    this.cohorts = [...COMPARED, withWholeMarket ? WHOLE_MARKET : OTHER_SPECIALIZATION];
  }

  first(): readonly Selection[] {
    return this.selectionsOf(START);
  }

  /** Eight steps, each change there and back; `cycle` counts from 0. */
  steps(cycle: number): readonly Step[] {
    let choices: Choices = { ...START, moves: 2 * cycle };
    const take = (change: Change, next: Partial<Choices>): Step => {
      choices = { ...choices, ...next };
      return { change, selections: this.selectionsOf(choices) };
    };
    return [true, false].flatMap((on) => [
      take('toggle a technology', { technology: on }),
      take('toggle a seniority', { seniority: on }),
      take('salary brush move', { moves: choices.moves + 1 }),
      take('period change', { wholePeriod: on }),
    ]);
  }

  private selectionsOf({ technology, seniority, moves, wholePeriod }: Choices) {
    const filters = {
      ...NO_FILTERS,
      seniority: seniority ? ['Senior'] : [],
      period: wholePeriod ? null : { from: '2024-01', to: '2024-12' },
      salary: brushAt(moves),
    };
    return this.cohorts.map(({ specialization, allOf }) => {
      const wanted = technology ? [...allOf, TOGGLED] : allOf;
      return selectionOf({ ...wholeCohort(0), specialization, allOf: wanted }, filters);
    });
  }
}

/**
 * The brush goes up by half of its width and back again, but never to where it was before: no view
 * comes twice, so that nobody can answer from memory.
 */
function brushAt(moves: number): { readonly from: number; readonly to: number } {
  const shift = 1500 * (moves % 2) + 5 * moves;
  return { from: 3000 + shift, to: 6000 + shift };
}
