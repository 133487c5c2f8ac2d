import { useDataset } from '../state/dataset';
import { AnswerPanel } from '../views/answer/answer-panel';
import { ActiveFilters } from '../views/filters/active-filters';
import { FiltersPanel } from '../views/filters/filters-panel';
import { FilterSheet } from '../views/filters/filter-sheet';
import { CohortBar } from '../views/cohorts/cohort-bar';
import { CardsPanel } from '../views/cards/cards-panel';
import { FileChoice } from '../views/import/file-choice';
import { FoldedViewSettings } from '../views/header/view-settings';
import { LATE_ROWS, LatePanels } from './late-panels';
import { Notices } from './notices';
import { PanelBoundary } from './panel-boundary';
import styles from './report.module.css';

/** Filters at the left, the panels in reading order. A new panel is one line. */
export function Report() {
  const { version } = useDataset();
  return (
    <>
      <div className={styles.page}>
        <aside className={styles.rail} aria-label="Filters">
          <PanelBoundary name="Filters" resetOn={version}>
            <FiltersPanel />
          </PanelBoundary>
        </aside>
        <main className={styles.main}>
          <Notices />
          <Question />
          <PanelBoundary name="Answer" resetOn={version}>
            <AnswerPanel />
          </PanelBoundary>
          <PanelBoundary name="Summary" resetOn={version}>
            <CardsPanel />
          </PanelBoundary>
          {LATE_ROWS.map((row) => (
            <LatePanels key={row.panels[0]?.name} row={row} resetOn={version} />
          ))}
        </main>
      </div>
      <nav className={styles.bottom} aria-label="Filters and view">
        <FilterSheet />
        <FoldedViewSettings />
        <FileChoice label="Open data" />
      </nav>
    </>
  );
}

/** The question as a sentence: compare these within that. */
function Question() {
  const { version } = useDataset();
  return (
    <section className={styles.question} aria-label="Question">
      <PanelBoundary name="Question" resetOn={version}>
        <span className={styles.lead}>Compare</span>
        <CohortBar />
        <span className={styles.lead}>within</span>
        <div className={styles.filters}>
          <ActiveFilters />
        </div>
      </PanelBoundary>
    </section>
  );
}
