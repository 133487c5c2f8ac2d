import { type ComponentType, Suspense } from 'react';
import { late } from '../ui/late';
import { useOneByOne } from '../ui/one-by-one';
import { LoadingState } from '../ui/states';
import { PanelBoundary } from './panel-boundary';
import styles from './report.module.css';
import { Turn } from './turn';

interface LateEntry {
  readonly name: string;
  /** Of the whole panel, so that nothing moves when it comes. */
  readonly height: number;
  readonly Panel: ComponentType;
}

/** Panels that stand beside each other where there is room; the one that is wider. */
interface LateRow {
  readonly wider: 'left' | 'right' | null;
  readonly panels: readonly LateEntry[];
}

const entry = (name: string, height: number, load: () => Promise<ComponentType>): LateEntry => ({
  name,
  height,
  Panel: late(load),
});

/** What comes after the cards, in reading order. A new panel is one entry. */
const ROWS: readonly LateRow[] = [
  {
    wider: null,
    panels: [
      entry(
        'Offers by salary',
        629,
        async () => (await import('../views/histogram/histogram-panel')).HistogramPanel,
      ),
    ],
  },
  {
    wider: 'right',
    panels: [
      entry(
        'Comparison',
        618,
        async () => (await import('../views/comparison/comparison-panel')).ComparisonPanel,
      ),
      entry(
        'Seniority',
        618,
        async () => (await import('../views/seniority/seniority-panel')).SeniorityPanel,
      ),
    ],
  },
  {
    wider: 'left',
    panels: [
      entry(
        'Specializations by seniority',
        617,
        async () =>
          (await import('../views/specializations/specializations-panel')).SpecializationsPanel,
      ),
      entry(
        'Technologies',
        617,
        async () => (await import('../views/technologies/technologies-panel')).TechnologiesPanel,
      ),
    ],
  },
  {
    wider: null,
    panels: [
      entry('Trend', 493, async () => (await import('../views/trend/trend-panel')).TrendPanel),
      entry('Role guide', 565, async () => (await import('../views/guide/guide-panel')).GuidePanel),
      entry(
        'How the numbers are made',
        669,
        async () => (await import('../views/methodology/methodology-panel')).MethodologyPanel,
      ),
    ],
  },
];

const ENTRIES = ROWS.flatMap(({ panels }) => panels);

/** Panels in their rows, each with a boundary of its own. */
export function LaterPanels({ resetOn }: { readonly resetOn: number }) {
  const isDrawn = useOneByOne(ENTRIES.length);
  return ROWS.map(({ wider, panels }) => {
    const drawn = panels.map((panel) => (
      <LatePanel
        key={panel.name}
        entry={panel}
        resetOn={resetOn}
        waits={!isDrawn(ENTRIES.indexOf(panel))}
      />
    ));
    if (wider === null) return drawn;
    return (
      <div key={wider} className={styles.row}>
        <div className={styles.pair} data-wider={wider}>
          {drawn}
        </div>
      </div>
    );
  });
}

interface LatePanelProps {
  readonly entry: LateEntry;
  readonly resetOn: number;
  /** Its turn has not come. */
  readonly waits: boolean;
}

/** A panel that may still be on its way, or may have stopped; the others go on. */
function LatePanel({ entry: { name, height, Panel }, resetOn, waits }: LatePanelProps) {
  const place = (
    <section className={styles.late} aria-label={name}>
      <LoadingState height={height - 48} />
    </section>
  );
  return (
    <Turn>
      <PanelBoundary name={name} resetOn={resetOn} height={height}>
        <Suspense fallback={place}>{waits ? place : <Panel />}</Suspense>
      </PanelBoundary>
    </Turn>
  );
}
