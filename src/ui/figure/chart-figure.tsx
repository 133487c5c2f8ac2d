import type { ReactNode } from 'react';
import type { Slot } from '../../domain/cohort';
import { Swatch } from '../swatch';
import { onStage } from './figure-stage';

/** What a staged figure offers to the one who composes it. */
export interface StagedFigure {
  readonly stage: HTMLElement;
  readonly swatches: readonly SVGSVGElement[];
  readonly charts: readonly {
    readonly svg: SVGSVGElement;
    readonly x: number;
    readonly y: number;
  }[];
  readonly chartHeight: number;
}

/** Draws charts and swatches out of sight, light and at a fixed width, for a file to take. */
export function stageCharts<Result>(
  charts: ReactNode,
  slots: readonly Slot[],
  width: number,
  read: (staged: StagedFigure) => Result,
): Promise<Result> {
  const content = (
    <>
      <div data-part="swatches">
        {slots.map((slot) => (
          <Swatch key={slot} slot={slot} />
        ))}
      </div>
      <div data-part="charts">{charts}</div>
    </>
  );
  return onStage(content, width, (stage) => read(stagedFigure(stage)));
}

function stagedFigure(stage: HTMLElement): StagedFigure {
  const room = stage.querySelector('[data-part="charts"]')?.getBoundingClientRect();
  const found = (selector: string) => [...stage.querySelectorAll<SVGSVGElement>(selector)];
  return {
    stage,
    swatches: found('[data-part="swatches"] svg'),
    charts: found('svg[role="application"]').map((svg) => {
      const place = svg.getBoundingClientRect();
      return { svg, x: place.left - (room?.left ?? 0), y: place.top - (room?.top ?? 0) };
    }),
    chartHeight: room?.height ?? 0,
  };
}
