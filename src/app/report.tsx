import { type CSSProperties, Suspense } from 'react';
import { useDataset } from '../state/dataset';
import { useSession } from '../state/session';
import { CardsPanel } from '../views/cards/cards-panel';
import { useBarRows } from '../views/cohorts/bar-rows';
import { Late, LateNotices, LaterPanels } from './late-parts';
import { PanelBoundary } from './panel-boundary';
import styles from './report.module.css';
import { SKIP_TARGET } from './skip-link';

/** Filters at the left, the panels in reading order. */
export function Report() {
  const { version } = useDataset();
  return (
    <>
      <div className={styles.page}>
        <aside className={styles.rail} aria-label="Filters">
          <PanelBoundary name="Filters" resetOn={version}>
            <Suspense>
              <Late part="filters" />
            </Suspense>
          </PanelBoundary>
        </aside>
        <main {...SKIP_TARGET} className={styles.main}>
          <NoticesIfAny />
          <Question />
          <div className={styles.answer}>
            <PanelBoundary name="Answer" resetOn={version}>
              <Suspense>
                <Late part="answer" />
              </Suspense>
            </PanelBoundary>
          </div>
          <PanelBoundary name="Summary" resetOn={version}>
            <CardsPanel />
          </PanelBoundary>
          <PanelBoundary name="Charts" resetOn={version}>
            <Suspense>
              <LaterPanels resetOn={version} />
            </Suspense>
          </PanelBoundary>
        </main>
      </div>
      <nav className={styles.bottom} aria-label="Filters and view">
        <PanelBoundary inLine name="The bar" resetOn={version}>
          <Suspense>
            <Late part="bottom-bar" />
          </Suspense>
        </PanelBoundary>
      </nav>
    </>
  );
}

/** As high as its chips will be, so that the figures below stay where they are. */
function Question() {
  const style: CSSProperties & Record<'--rows', number> = { '--rows': useBarRows() };
  return (
    <section className={styles.question} style={style} aria-label="Question">
      <PanelBoundary inLine name="The question" resetOn={0}>
        <Suspense>
          <Late part="question" />
        </Suspense>
      </PanelBoundary>
    </section>
  );
}

function NoticesIfAny() {
  const any = useSession(
    ({ dropped, problem, opening }) => dropped.length > 0 || problem !== null || opening !== null,
  );
  return (
    <PanelBoundary inLine name="Notices" resetOn={0}>
      <Suspense>{any && <LateNotices />}</Suspense>
    </PanelBoundary>
  );
}
