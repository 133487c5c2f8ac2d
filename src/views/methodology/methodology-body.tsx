import { shortLabels, type Slot } from '../../domain/cohort';
import type { Dataset } from '../../domain/dataset';
import type { Answered } from '../../state/answers';
import { AccountTable } from './account-table';
import { countedLines, readLines } from './account';
import { amountDefinitions } from './amount-definitions';
import { countDefinitions } from './count-definitions';
import type { Definition } from './definition';
import styles from './methodology.module.css';
import { sourceDefinitions } from './source-definitions';

type Ready<K extends 'account' | 'summary'> = Extract<Answered<K>, { status: 'ready' }>;

interface MethodologyBodyProps {
  readonly dataset: Dataset;
  readonly accounts: Ready<'account'>;
  readonly summaries: Ready<'summary'>;
  /** Whose values are shown. */
  readonly slot: Slot;
}

export function MethodologyBody({ dataset, accounts, summaries, slot }: MethodologyBodyProps) {
  const at = placeOf(summaries, slot);
  const summary = summaries.answer[at];
  const accountAt = placeOf(accounts, slot);
  const account = accounts.answer[accountAt];
  const selection = accounts.ask.selections[accountAt];
  if (summary === undefined || account === undefined || selection === undefined) return null;
  const { unit, count, bucket } = summaries.ask;
  const name = shortLabels(summaries.cohorts)[at] ?? '';
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <AccountTable
          title="What was counted, what was left out"
          lines={countedLines({ account, selection, unit, dataset, name })}
        />
        <AccountTable title="How the source was read, in rows" lines={readLines(dataset.report)} />
        <Definitions list={sourceDefinitions(dataset, unit)} />
      </div>
      <Definitions list={countDefinitions({ summary, dataset, count, name })} />
      <Definitions list={amountDefinitions({ summary, dataset, bucket })} />
    </div>
  );
}

/** Where a cohort stands in an answer; the first one where it is not in it yet. */
function placeOf({ cohorts }: Ready<'account' | 'summary'>, slot: Slot): number {
  return Math.max(
    0,
    cohorts.findIndex((cohort) => cohort.slot === slot),
  );
}

function Definitions({ list }: { readonly list: readonly Definition[] }) {
  return (
    <dl className={styles.definitions}>
      {list.map(({ id, term, words }) => (
        <div key={id} id={id}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
