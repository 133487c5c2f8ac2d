import { useId, useRef } from 'react';
import type { ComparisonAnswer } from '../../domain/answer';
import type { Slot } from '../../domain/cohort';
import type { ComparedPair } from '../../domain/comparison-words';
import { useWidth } from '../../ui/charts/use-width';
import { CohortPatterns, areaFill } from '../../ui/cohort-patterns';
import { wholeNumber } from '../../ui/format/number';
import styles from './comparison.module.css';
import { type OverlapBar, layoutOverlap } from './overlap-layout';

const BAR_HEIGHT = 20;
const STEP = 24;
const HEIGHT = STEP + BAR_HEIGHT + 2;
const BASELINE = 14;

interface OverlapBarsProps {
  readonly overlap: ComparisonAnswer['overlap'];
  readonly pair: ComparedPair;
}

/** Two groups of people to scale. Decorative: the sentence above says the same. */
export function OverlapBars({ overlap, pair: { a, b } }: OverlapBarsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const labels = {
    a: `${wholeNumber(overlap.candidatesOfA)} ${a.label}`,
    b: `${wholeNumber(overlap.candidatesOfB)} ${b.label}`,
  };
  return (
    <div
      ref={frame}
      className={styles.overlap}
      style={{ height: HEIGHT }}
      aria-hidden="true"
      aria-busy={width === null || undefined}
    >
      {width !== null && (
        <Bars bars={layoutOverlap(overlap, labels, width)} slots={{ a: a.slot, b: b.slot }} />
      )}
    </div>
  );
}

interface BarsProps {
  readonly bars: { readonly a: OverlapBar; readonly b: OverlapBar };
  readonly slots: { readonly a: Slot; readonly b: Slot };
}

function Bars({ bars, slots }: BarsProps) {
  const prefix = useId();
  return (
    <svg width="100%" height={HEIGHT}>
      <defs>
        <CohortPatterns prefix={prefix} />
      </defs>
      {([bars.b, bars.a] as const).map((bar, index) => {
        const slot = index === 0 ? slots.b : slots.a;
        const y = 1 + index * STEP;
        return (
          <g key={slot} data-slot={slot}>
            <rect
              x={bar.x}
              y={y}
              width={bar.width}
              height={BAR_HEIGHT}
              {...areaFill(slot, prefix)}
            />
            <rect x={bar.x} y={y} width={bar.width} height={BAR_HEIGHT} className={styles.edge} />
            <text x={bar.labelX} y={y + BASELINE} textAnchor={bar.anchor} className={styles.flag}>
              {bar.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
