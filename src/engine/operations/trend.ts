import type { TrendAnswer } from '../../domain/answer';
import { monthFromIndex } from '../../domain/month';
import type { Ask } from '../../domain/question';
import type { Holding } from '../holding';
import { stepStarts } from '../steps';

/** One point per month or quarter of the data set, whatever the period filter says. */
export function traceTrend(holding: Holding, ask: Ask<'trend'>): TrendAnswer {
  const scale = holding.scale(ask.unit, ask.count);
  const starts = stepStarts(holding.table, ask.step);
  return ask.selections.map((selection) => {
    const tally = holding.tally(selection, ask.unit);
    const key = `${ask.step} ${ask.count} ${ask.unit} ${tally.keyOf('period')}`;
    return holding.trends.get(key, () =>
      tally.steps(ask.step, scale).map((distribution, place) => ({
        month: monthFromIndex(starts[place] ?? 0),
        ...distribution,
      })),
    );
  });
}
