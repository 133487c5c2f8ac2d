import type { Reach } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import type { Holding } from '../holding';
import type { Sample } from '../sample';
import { showsAll } from '../small-groups';

/** What share of each cohort a budget reaches, whatever the salary filter says. */
export function measureReach(holding: Holding, ask: Ask<'reach'>): readonly Reach[] {
  const { amounts } = holding.scale(ask.unit, ask.count);
  return ask.selections.map((selection) => {
    const group = holding.tally(selection, ask.unit).withAnySalary(ask.count);
    if (!showsAll(group)) return { share: null, added: null };
    const share = shareReached(group.sample, amounts, ask.budget);
    return { share, added: shareReached(group.sample, amounts, ask.budget + ask.step) - share };
  });
}

/** Share of the weight at or below an amount. */
function shareReached(sample: Sample, amounts: Float64Array, budget: number): number {
  let reached = 0;
  for (let place = 0; place < sample.ranks.length; place++) {
    if (amounts[sample.ranks[place]!]! > budget) break;
    reached += sample.weights[place]!;
  }
  return reached / sample.total;
}
