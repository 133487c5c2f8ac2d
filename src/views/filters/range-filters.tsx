import type { Range } from '../../domain/filters';
import type { Unit } from '../../domain/vocabulary';
import { perUnit } from '../../ui/format/money';
import { counted, wholeNumber } from '../../ui/format/number';
import { RangeField } from '../../ui/range-field';
import { RangeSliders } from '../../ui/range-sliders';
import styles from './filters.module.css';

interface RangeFilterProps {
  readonly range: Range | null;
  readonly onChange: (range: Range | null) => void;
}

/** Years of experience, by typing and by two sliders. */
export function YearsFilter({
  range,
  most,
  onChange,
}: RangeFilterProps & { readonly most: number }) {
  const end = Math.floor(most) + 1;
  const slide = (from: number, to: number) => {
    const next = { from: from === 0 ? null : from, to: to === end ? null : to };
    onChange(next.from === null && next.to === null ? null : next);
  };
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>Years of experience</legend>
      <div className={styles.controls}>
        <RangeField
          label="Years"
          range={range}
          placeholders={['0', String(end)]}
          onChange={onChange}
        />
        <div className={styles.sliders}>
          {' '}
          <RangeSliders
            label="Years"
            min={0}
            max={end}
            step={1}
            from={Math.min(range?.from ?? 0, end)}
            to={Math.min(range?.to ?? end, end)}
            format={(years) => counted(years, 'year', 'years')}
            onChange={slide}
          />
        </div>
      </div>
    </fieldset>
  );
}

/** Amounts, by typing. */
export function SalaryFilter({
  range,
  unit,
  onChange,
}: RangeFilterProps & { readonly unit: Unit }) {
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>Salary, $ {perUnit(unit)}</legend>
      <div className={styles.controls}>
        <RangeField
          label="Salary"
          range={range}
          placeholders={['any', 'any']}
          format={wholeNumber}
          onChange={onChange}
        />
      </div>
    </fieldset>
  );
}
