import { FEWEST_FOR_ALL } from '../../domain/answer';
import { basisWords, nounsOf } from '../../domain/nouns';
import {
  BASES,
  type Basis,
  MEASURES,
  type Measure,
  type SmallGroups,
} from '../../domain/vocabulary';
import { changeSettings, chooseSmallGroups, type Mapping, rename } from '../../state/import';
import { capitalised } from '../../ui/format/first-letter';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import styles from './import.module.css';

const MEASURE_OPTIONS: readonly { readonly value: Measure; readonly label: string }[] =
  MEASURES.map((measure) => ({ value: measure, label: capitalised(nounsOf(measure).amounts) }));
const BASIS_OPTIONS: readonly { readonly value: Basis; readonly label: string }[] = BASES.map(
  (basis) => ({ value: basis, label: capitalised(basisWords(basis)) }),
);

const SMALL_GROUPS: readonly { readonly value: SmallGroups; readonly label: string }[] = [
  { value: 'withheld', label: 'Not shown' },
  { value: 'shown', label: 'Shown, and marked' },
];

/**
 * What the file does not say: its name, what was measured, and whether taxes are in it. And what only
 * its owner can decide: whether salaries of few people are shown.
 */
export function AboutFields({ mapping: { name, settings } }: { readonly mapping: Mapping }) {
  return (
    <div className={styles.about}>
      <div className={styles.field}>
        <TextField label="Name" value={name} onChange={rename} />
      </div>
      <Select
        label="What was measured"
        labelShown
        value={settings.measure}
        options={MEASURE_OPTIONS}
        onChange={(measure) => changeSettings({ measure })}
      />
      <Select
        label="Amounts"
        labelShown
        value={settings.basis}
        options={BASIS_OPTIONS}
        onChange={(basis) => changeSettings({ basis })}
      />
      <div className={styles.row}>
        <Select
          label={`Groups under ${FEWEST_FOR_ALL} ${nounsOf(settings.measure).people}`}
          labelShown
          value={settings.smallGroups}
          options={SMALL_GROUPS}
          onChange={chooseSmallGroups}
        />
      </div>
    </div>
  );
}
