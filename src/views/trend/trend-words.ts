import type { Nouns } from '../../domain/nouns';
import { counted, listed } from '../../ui/format/number';
import { type TrendView, hiddenSteps } from './trend-view-model';

export const TREND_TITLE = 'Trend';

/** How to read the chart, with what its gaps are. */
export function trendNote(view: TrendView, nouns: Nouns): string {
  const reading = `Line median, band P25–P75, columns ${nouns.many}. Hollow point: a rough figure.`;
  return [reading, gapWords(view), 'Every month is shown, whatever period is chosen.']
    .filter((words) => words !== '')
    .join(' ');
}

/** "Not shown: 3 months of Django." Empty where the lines have no gaps. */
export function gapWords(view: TrendView): string {
  const gaps = view.cohorts.flatMap((cohort) => {
    const steps = hiddenSteps(cohort);
    const { step } = view;
    return steps === 0 ? [] : [`${counted(steps, step, `${step}s`)} of ${cohort.name}`];
  });
  return gaps.length === 0 ? '' : `Gaps are not shown, too few to tell: ${listed(gaps)}.`;
}
