import type { Dataset, DatasetDescription } from '../../domain/dataset';
import { basisWords, nounsOf } from '../../domain/nouns';
import { dateWords, monthWords } from '../../ui/format/month';
import { wholeNumber } from '../../ui/format/number';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Everything that is known of the data set, for its popover. */
export function datasetFacts(dataset: Dataset): readonly Fact[] {
  const { description, months, rows, report } = dataset;
  const facts: readonly (Fact | null)[] = [
    { name: 'Rows', value: `${wholeNumber(rows)} of ${wholeNumber(report.rowsRead)} read` },
    months === null
      ? null
      : { name: 'Months', value: `${monthWords(months.from)} to ${monthWords(months.to)}` },
    fact('Updated', description.updated, dateWords),
    {
      name: 'Amounts',
      value: `${nounsOf(description.measure).amounts}, ${basisWords(description.basis)}`,
    },
    description.smallGroups === 'shown'
      ? { name: 'Small groups', value: 'Shown, as chosen for this file' }
      : null,
    fact('Licence', description.licence),
    fact('Source', description.source),
    ratesFact(dataset),
  ];
  return facts.filter((known) => known !== null);
}

function fact(name: string, value: string | null, words = (text: string) => text): Fact | null {
  return value === null ? null : { name, value: words(value) };
}

function ratesFact({ description }: Dataset): Fact | null {
  const { rates, ratesDate } = description;
  if (rates.size === 0) return null;
  const words = [...rates].map(([currency, rate]) => `1 ${currency} = ${rate} USD`).join(', ');
  return {
    name: 'Rates',
    value: ratesDate === null ? words : `${words} (${dateWords(ratesDate)})`,
  };
}

export interface OtherDataset {
  readonly id: string;
  readonly name: string;
  /** A file that only this browser has. */
  readonly isOwn: boolean;
}

/** What can be opened besides: the catalogue, then the person's files. */
export function otherDatasets(
  catalogue: readonly DatasetDescription[],
  own: readonly { readonly description: DatasetDescription }[],
  open: Dataset,
): readonly OtherDataset[] {
  const entries = [
    ...catalogue.map(({ id, name }) => ({ id, name, isOwn: false })),
    ...own.map(({ description: { id, name } }) => ({ id, name, isOwn: true })),
  ];
  return entries.filter(({ id }) => id !== open.description.id);
}
