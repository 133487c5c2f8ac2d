import type { OfferColumn, OffersSource } from '../../domain/mapping';
import { changeSettings, type Mapping } from '../../state/import';
import { Select } from '../../ui/select';
import { withDetail, withWeightOf } from './column-edits';
import { SalaryTerms } from './salary-terms';

interface ReadAsProps {
  readonly column: OfferColumn;
  readonly mapping: Mapping;
}

/** How the cells of a column that is in use are read. */
export function ReadAs({ column, mapping }: ReadAsProps) {
  switch (column) {
    case 'salary':
      return <SalaryTerms mapping={mapping} />;
    case 'skills':
      return <SplitChoice mapping={mapping} />;
    case 'date':
      return <FormatChoice mapping={mapping} />;
    case 'offers':
      return <WeightChoice mapping={mapping} />;
    default:
      return null;
  }
}

interface OfMapping {
  readonly mapping: Mapping;
}

const SPLITS = [
  { value: '', label: 'one, or a list' },
  { value: ';', label: 'several, split by ;' },
  { value: ',', label: 'several, split by ,' },
  { value: '|', label: 'several, split by |' },
  { value: '/', label: 'several, split by /' },
] as const;

function SplitChoice({ mapping: { settings } }: OfMapping) {
  const { columns } = settings;
  const split = columns.skills?.split ?? '';
  const own = SPLITS.some(({ value }) => value === split)
    ? []
    : [{ value: split, label: `several, split by ${split}` }];
  return (
    <Select<string>
      label="Technologies in a cell"
      value={split}
      options={[...SPLITS, ...own]}
      onChange={(value) =>
        changeSettings({
          columns: withDetail(columns, 'skills', { split: value === '' ? null : value }),
        })
      }
    />
  );
}

const FORMATS = ['', 'DD/MM/YYYY', 'MM/DD/YYYY', 'DD.MM.YYYY', 'YYYY-MM-DD'] as const;

function FormatChoice({ mapping: { settings } }: OfMapping) {
  const { columns } = settings;
  const format = columns.date?.format ?? '';
  const formats = FORMATS.some((known) => known === format) ? FORMATS : [...FORMATS, format];
  return (
    <Select<string>
      label="Order of day and month"
      value={format}
      options={formats.map((value) => ({ value, label: value === '' ? 'as it shows' : value }))}
      onChange={(value) =>
        changeSettings({
          columns: withDetail(columns, 'date', { format: value === '' ? null : value }),
        })
      }
    />
  );
}

const WEIGHTS: readonly { readonly value: OffersSource['of']; readonly label: string }[] = [
  { value: 'offers', label: 'offers of one candidate' },
  { value: 'people', label: 'as many people' },
];

function WeightChoice({ mapping: { settings } }: OfMapping) {
  return (
    <Select
      label="What a weight counts"
      value={settings.columns.offers?.of ?? 'offers'}
      options={WEIGHTS}
      onChange={(of) => changeSettings({ columns: withWeightOf(settings.columns, of) })}
    />
  );
}
