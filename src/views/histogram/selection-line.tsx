import type { Nouns } from '../../domain/nouns';
import { restore, setFilter, snapshot } from '../../state/actions';
import { useChoices } from '../../state/choices';
import { QuietButton } from '../../ui/button';
import { moneyRange } from '../../ui/format/money';
import { showToast } from '../../ui/toast';
import { ReadLine } from './histogram-reads';
import styles from './histogram.module.css';
import type { HistogramView } from './histogram-view-model';
import type { ColumnSpan } from './plot-frame';
import { rangeOfColumns, readRange } from './reading';
import { isSameRange } from './selection';

interface SelectionLineProps {
  readonly view: HistogramView;
  readonly selection: ColumnSpan | null;
  readonly nouns: Nouns;
  readonly onSelect: (selection: ColumnSpan | null) => void;
}

/** What the selected range holds. It only reads, until the person makes it a filter. */
export function SelectionLine({ view, selection, nouns, onSelect }: SelectionLineProps) {
  const salary = useChoices((choices) => choices.filters.salary);
  const range = selection === null ? salary : rangeOfColumns(view, selection.first, selection.end);
  const isEverything = range !== null && range.from === null && range.to === null;
  const use = () => {
    if (range === null) return;
    const before = snapshot();
    setFilter('salary', isEverything ? null : range);
    showToast(`Salary filter: ${moneyRange(range)}.`, () => restore(before));
  };
  const remove = () => {
    setFilter('salary', null);
    onSelect(null);
  };
  const isFilter = range !== null && isSameRange(range, salary);
  const reading = range === null ? null : readRange(view, range);
  const label = salary === null ? 'Range' : `Filter: ${moneyRange(salary)}`;
  return (
    <ReadLine
      label={label}
      reading={reading && isFilter ? { ...reading, label } : reading}
      hint="Drag over the columns, or move the handles under them"
      nouns={nouns}
      action={
        <span className={styles.filterAction}>
          {isFilter ? (
            <QuietButton onClick={remove}>Remove the salary filter</QuietButton>
          ) : (
            range !== null && <QuietButton onClick={use}>Use as a filter</QuietButton>
          )}
        </span>
      }
    />
  );
}
