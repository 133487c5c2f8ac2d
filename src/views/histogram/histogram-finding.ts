import type { Nouns } from '../../domain/nouns';
import {
  named,
  type Phrase,
  type Sentence,
  joined,
  sentence,
  stressed,
} from '../../domain/sentence';
import { lowered } from '../../ui/format/first-letter';
import { bucketLabel } from '../../ui/format/money';
import { counted, listed, wholeNumber } from '../../ui/format/number';
import { withheldWords } from '../../ui/format/withheld';
import type { HistogramView } from './histogram-view-model';
import type { HistogramCohort, PlacedBar } from './placed-bars';

/** What the histogram shows, from its numbers: peaks, then why shares or how sizes differ. */
export function histogramFinding(view: HistogramView, nouns: Nouns): Sentence {
  return joined([histogramHeadline(view, nouns), histogramRemarks(view, nouns)]);
}

/** Where the cohorts peak: what a file has as its title. */
export function histogramHeadline(view: HistogramView, nouns: Nouns): Sentence {
  return peaks(shownCohorts(view), nouns);
}

/** Everything else that the finding says. */
export function histogramRemarks(view: HistogramView, nouns: Nouns): Sentence {
  return joined([
    sizes(view, shownCohorts(view), nouns),
    ...view.cohorts.map((cohort) => absence(cohort, nouns)),
  ]);
}

const shownCohorts = (view: HistogramView) => view.cohorts.filter(({ bars }) => bars.length > 0);

/** The bucket with most offers, the lowest of several. Pooled bars have no width to compare by. */
function peakOf(bars: readonly PlacedBar[]): PlacedBar | null {
  const buckets = bars.filter(({ bucket }) => bucket.from !== null && bucket.to !== null);
  const most = Math.max(...buckets.map(({ offers }) => offers));
  return buckets.find(({ offers }) => offers === most && most > 0) ?? null;
}

const nameOf = ({ name, slot }: HistogramCohort): Phrase => named(name, slot);

function peaks(cohorts: readonly HistogramCohort[], nouns: Nouns): Sentence {
  const found = cohorts.flatMap((cohort) => {
    const peak = peakOf(cohort.bars);
    return peak === null ? [] : [{ cohort, peak, at: `$${bucketLabel(peak.from)}` }];
  });
  const [first] = found;
  if (first === undefined) return [];
  if (found.length === 1) {
    const { cohort, peak, at } = first;
    const total = counted(cohort.histogram.total.offers, nouns.one, nouns.many);
    return sentence`${nameOf(cohort)} peaks at ${stressed(at)}: ${wholeNumber(peak.offers)} of ${total}.`;
  }
  if (found.every(({ at }) => at === first.at)) {
    const names = found.length === 2 ? 'Both cohorts' : `All ${found.length} cohorts`;
    return sentence`${names} peak at ${stressed(first.at)}.`;
  }
  const parts = found.map(({ cohort, at }, index) =>
    index === 0
      ? sentence`${nameOf(cohort)} peaks at ${stressed(at)}`
      : sentence`${nameOf(cohort)} at ${stressed(at)}`,
  );
  return sentence`${joined(parts, ', ')}.`;
}

function sizes(view: HistogramView, shown: readonly HistogramCohort[], nouns: Nouns): Sentence {
  const totals = shown.map(({ histogram }) => histogram.total.offers);
  const [largest, smallest] = [Math.max(...totals), Math.min(...totals)];
  if (shown.length < 2 || largest === smallest) return [];
  if (view.isShare) {
    const last = counted(totals.at(-1) ?? 0, nouns.one, nouns.many);
    const words = listed([...totals.slice(0, -1).map(wholeNumber), last]);
    return sentence`Shares, because the cohorts differ in size (${words}).`;
  }
  const larger = shown.find(({ histogram }) => histogram.total.offers === largest);
  const smaller = shown.find(({ histogram }) => histogram.total.offers === smallest);
  if (larger === undefined || smaller === undefined) return [];
  const times = (largest / smallest).toFixed(1);
  if (times === '1.0') return [];
  return sentence`${nameOf(larger)} has ${times} times as many ${nouns.many} as ${nameOf(smaller)}.`;
}

function absence(cohort: HistogramCohort, nouns: Nouns): Sentence {
  const { withheld, total } = cohort.histogram;
  if (total.offers === 0) return sentence`${nameOf(cohort)}: no ${nouns.one} matches.`;
  if (withheld === null) return [];
  return sentence`${nameOf(cohort)}: ${lowered(withheldWords(withheld, nouns))}.`;
}
