import { useEffect } from 'react';
import { useDataset } from '../state/dataset';
import { Toasts } from '../ui/toast';
import { AnswerPanel } from '../views/answer/answer-panel';
import { CohortBar } from '../views/cohorts/cohort-bar';
import { ExportMenu } from '../views/export/export-menu';
import { ActiveFilters } from '../views/filters/active-filters';
import { FilterSheet } from '../views/filters/filter-sheet';
import { FiltersPanel } from '../views/filters/filters-panel';
import { CopyLink } from '../views/header/copy-link';
import { FoldedViewSettings, HeaderSettings } from '../views/header/view-settings';
import { FileChoice } from '../views/import/file-choice';
import { ImportDialogs } from '../views/import/import-dialogs';
import { OpenData } from '../views/import/open-data';
import { Shortcuts } from '../views/shortcuts/shortcuts';
import { ShortcutsButton } from '../views/shortcuts/shortcuts-button';
import { keepFocus } from './keep-focus';
import { PanelBoundary } from './panel-boundary';
import styles from './report.module.css';
import { Turn } from './turn';

/** What stands around the figures and comes after them. */
export type Part =
  | 'question'
  | 'answer'
  | 'filters'
  | 'bottom-bar'
  | 'settings'
  | 'open-data'
  | 'share'
  | 'overlays';

/** One of the surroundings; together they are one part of the program. */
export function Surrounding({ part }: { readonly part: Part }) {
  switch (part) {
    case 'question':
      return <Question />;
    case 'answer':
      return (
        <Turn>
          <AnswerPanel />
        </Turn>
      );
    case 'filters':
      return (
        <Turn>
          <FiltersPanel />
        </Turn>
      );
    case 'bottom-bar':
      return <BottomBar />;
    case 'settings':
      return <Settings />;
    case 'open-data':
      return <OpenData />;
    case 'share':
      return <Share />;
    case 'overlays':
      return <Overlays />;
  }
}

/** The question as a sentence: compare these within that. */
function Question() {
  const { version } = useDataset();
  return (
    <PanelBoundary name="Question" resetOn={version}>
      <span className={styles.lead}>Compare</span>
      <CohortBar />
      <span className={styles.lead}>within</span>
      <div className={styles.filters}>
        <ActiveFilters />
      </div>
    </PanelBoundary>
  );
}

/** How figures are shown, and the keys. */
function Settings() {
  return (
    <>
      <HeaderSettings />
      <span className={styles.wide}>
        <ShortcutsButton />
      </span>
    </>
  );
}

/** What takes the view away; on a phone the menu stands in the bar at the lower edge. */
function Share() {
  return (
    <>
      <span className={styles.wide}>
        <ExportMenu />
      </span>
      <CopyLink />
    </>
  );
}

/** What a phone has at its lower edge in place of the rail and of the header's controls. */
function BottomBar() {
  return (
    <>
      <FilterSheet />
      <FoldedViewSettings>
        <ShortcutsButton inWords />
      </FoldedViewSettings>
      <FileChoice label="Open data" />
      <ExportMenu upwards />
    </>
  );
}

/** What may lie over the page. */
function Overlays() {
  useEffect(() => keepFocus(document), []);
  return (
    <>
      <PanelBoundary name="Open data" resetOn={0}>
        <ImportDialogs />
      </PanelBoundary>
      <Shortcuts />
      <Toasts />
    </>
  );
}
