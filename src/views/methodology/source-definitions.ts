import type { Dataset } from '../../domain/dataset';
import { basisWords, nounsOf } from '../../domain/nouns';
import { HOURS_PER_MONTH, MONTHS_PER_YEAR, type Unit } from '../../domain/vocabulary';
import { capitalised } from '../../ui/format/first-letter';
import { dateWords } from '../../ui/format/month';
import { readingWords } from './account';
import { type Definition, definition } from './definition';

/** What the amounts are and how they became USD per unit. */
export function sourceDefinitions(dataset: Dataset, unit: Unit): readonly Definition[] {
  const { description, report } = dataset;
  const nouns = nounsOf(description.measure);
  const reading = readingWords(report, nouns);
  return [
    definition(
      'measure',
      'What was measured',
      `${capitalised(nouns.amounts)}, ${basisWords(description.basis)}.`,
      description.synthetic ? 'The data are invented for demonstration.' : '',
    ),
    definition('currency', 'Currency', ...currencySentences(dataset)),
    definition(
      'units',
      'Units',
      `Shown per ${unit}; a year counts ${MONTHS_PER_YEAR} months and a month ${HOURS_PER_MONTH} hours.`,
    ),
    ...(reading === null ? [] : [definition('reading', 'How the source was read', reading)]),
  ];
}

function currencySentences({ description }: Dataset): readonly string[] {
  const rates = [...description.rates].filter(([currency]) => currency !== 'USD');
  if (rates.length === 0) return ['US dollars, as the source states them.'];
  const listedRates = rates.map(([currency, rate]) => `1 ${currency} = $${rateText(rate)}`);
  const date = description.ratesDate === null ? '' : ` of ${dateWords(description.ratesDate)}`;
  return [
    `Shown in US dollars at the rates${date}: ${listedRates.join(', ')}.`,
    'A row in a currency without a rate is left out.',
  ];
}

/** Four significant digits: cents are too coarse for a weak currency. */
function rateText(rate: number): string {
  return String(Number(rate.toPrecision(4)));
}
