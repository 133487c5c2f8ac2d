import type { ReactNode } from 'react';
import type { CountUnit, Unit } from '../../domain/vocabulary';
import { nounsOf } from '../../domain/nouns';
import { setCount, setUnit } from '../../state/actions';
import { setTheme, type Theme, useTheme } from '../../state/appearance';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { Button } from '../../ui/button';
import { Popover } from '../../ui/popover';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import styles from './header.module.css';

const UNITS: readonly { readonly value: Unit; readonly label: string }[] = [
  { value: 'month', label: 'Month' },
  { value: 'year', label: 'Year' },
];

const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

interface FoldableProps {
  /** What else stands at their end. */
  readonly children?: ReactNode;
}

/** The same settings behind one button, where there is no room for them. */
export function FoldedViewSettings({ children }: FoldableProps) {
  return (
    <Popover label="View" trigger={(trigger) => <Button {...trigger}>View</Button>}>
      {() => (
        <div className={styles.unfolded}>
          <ViewSettings themeLabel />
          {children}
        </div>
      )}
    </Popover>
  );
}

/** The settings of the header: in the line where it is long enough. */
export function HeaderSettings() {
  return (
    <>
      <div className={styles.settings}>
        <ViewSettings />
      </div>
      <div className={styles.folded}>
        <FoldedViewSettings />
      </div>
    </>
  );
}

/** How figures are shown. */
export function ViewSettings({ themeLabel = false }: { readonly themeLabel?: boolean }) {
  const unit = useChoices((choices) => choices.unit);
  const theme = useTheme();
  return (
    <>
      <Segmented label="Amounts per" value={unit} options={UNITS} onChange={setUnit} />
      <CountSwitch />
      <Select
        label="Theme"
        labelShown={themeLabel}
        look={themeLabel ? 'edge' : 'plain'}
        value={theme}
        options={THEMES}
        onChange={setTheme}
      />
    </>
  );
}

/** Every offer alike or every candidate alike; where they are the same there is nothing to choose. */
function CountSwitch() {
  const count = useChoices((choices) => choices.count);
  const { description, hasCandidates } = useDataset();
  const nouns = nounsOf(description.measure);
  if (!hasCandidates) return null;
  const options: readonly { readonly value: CountUnit; readonly label: string }[] = [
    { value: 'offer', label: `Per ${nouns.one}` },
    { value: 'candidate', label: `Per ${nouns.person}` },
  ];
  return <Segmented label="Count" value={count} options={options} onChange={setCount} />;
}
