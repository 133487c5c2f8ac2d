import type { Unit } from '../../domain/vocabulary';
import { BUCKET_WIDTHS, DEFAULT_BUCKET_WIDTH } from '../../domain/vocabulary';
import { setBucket, setBudget, setShare } from '../../state/actions';
import { useChoices } from '../../state/choices';
import { capitalised } from '../../ui/format/first-letter';
import { money } from '../../ui/format/money';
import { wholeNumber } from '../../ui/format/number';
import { NumberField } from '../../ui/number-field';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { arrangementsFor } from './arrangement';
import styles from './histogram.module.css';
import type { HistogramArrangement } from './histogram-view-model';

interface ToolsProps {
  readonly cohorts: number;
  readonly many: string;
  readonly arrangement: HistogramArrangement;
  readonly onArrangement: (arrangement: HistogramArrangement) => void;
}

/** How the histogram is drawn, and the budget. */
export function HistogramTools({ cohorts, many, arrangement, onArrangement }: ToolsProps) {
  const unit = useChoices((choices) => choices.unit);
  const share = useChoices((choices) => choices.share) ?? cohorts > 1;
  const budget = useChoices((choices) => choices.budget);
  const arrangements = arrangementsFor(cohorts);
  return (
    <>
      {arrangements.length > 1 && (
        <Segmented
          label="Layout"
          value={arrangement}
          options={arrangements}
          onChange={onArrangement}
        />
      )}
      <Segmented
        label="Values"
        value={share ? 'share' : 'count'}
        options={[
          { value: 'share', label: '% of cohort' },
          { value: 'count', label: capitalised(many) },
        ]}
        onChange={(value) =>
          setShare(value === (cohorts > 1 ? 'share' : 'count') ? null : value === 'share')
        }
      />
      <BucketChoice unit={unit} />
      <span className={styles.budget}>
        <NumberField
          label="Budget $"
          labelShown
          value={budget}
          placeholder={wholeNumber(unit === 'month' ? 5500 : 66_000)}
          format={wholeNumber}
          shortcut="b"
          onChange={setBudget}
        />
      </span>
    </>
  );
}

function BucketChoice({ unit }: { readonly unit: Unit }) {
  const bucket = useChoices((choices) => choices.bucket) ?? DEFAULT_BUCKET_WIDTH[unit];
  return (
    <Select
      label="Bucket"
      labelShown
      value={String(bucket)}
      options={BUCKET_WIDTHS[unit].map((width) => ({ value: String(width), label: money(width) }))}
      onChange={(width) => setBucket(Number(width))}
    />
  );
}
