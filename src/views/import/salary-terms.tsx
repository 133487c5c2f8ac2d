import { changeSettings, type Mapping } from '../../state/import';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import styles from './import.module.css';
import {
  chooseCurrency,
  choosePeriod,
  currenciesToRate,
  currencyOf,
  currencyOptions,
  periodOf,
  periodOptions,
  withRate,
} from './money-choices';

/** Currency and period of the amounts, each the same everywhere or stated row by row. */
export function SalaryTerms({ mapping: { settings, inspection } }: { readonly mapping: Mapping }) {
  const names = inspection.columns.map(({ name }) => name);
  const currency = currencyOf(settings);
  return (
    <>
      <div className={styles.terms}>
        <Select
          label="Currency"
          value={currency}
          options={currencyOptions(names, currency)}
          onChange={(value) => changeSettings(chooseCurrency(settings, value))}
        />
        <Select
          label="Pay period"
          value={periodOf(settings)}
          options={periodOptions(names)}
          onChange={(value) => changeSettings(choosePeriod(settings, value))}
        />
      </div>
      {currenciesToRate(inspection).map(({ code }) => (
        <div key={code} className={styles.rate}>
          <NumberField
            label={`1 ${code} in USD`}
            labelShown
            value={settings.rates.get(code) ?? null}
            placeholder="no rate: left out"
            onChange={(rate) => changeSettings({ rates: withRate(settings.rates, code, rate) })}
          />
        </div>
      ))}
    </>
  );
}
