import type { ReactNode } from 'react';
import type { Slot } from '../../domain/cohort';
import type { DatasetDescription } from '../../domain/dataset';
import type { CsvRow } from '../../export/csv';
import { isoDay } from '../../export/download';
import { composeFigure, type FigureWords } from '../../export/figure';
import { FIGURE_CHART_WIDTH } from '../../export/figure-size';
import { saveTable } from '../../export/table-file';
import { takeImage } from '../../export/take-image';
import { QuietButton } from '../button';
import { textWidth } from '../charts/text-width';
import { signature, sourceLine } from '../format/caption';
import { stageCharts } from './chart-figure';
import { figureFont } from './figure-font';
import { ImageMenu } from './image-menu';

/** What a file says of its own; every one names its source and its day alike. */
export type FigureStory = Omit<FigureWords, 'source' | 'signature'>;

interface FigureTakeProps {
  /** What is taken away, spoken. */
  readonly of: string;
  /** In the names of the files. */
  readonly name: string;
  readonly story: FigureStory;
  readonly source: DatasetDescription;
  /** Whose swatch stands before each key. */
  readonly slots: readonly Slot[];
  readonly draw: (width: number, label: string) => ReactNode;
  readonly table: () => readonly CsvRow[];
}

/** "Image" and "CSV" in a panel's foot: what it shows, with all that has to be said beside it. */
export function FigureTake({ of, name, story, source, slots, draw, table }: FigureTakeProps) {
  const wordsNow = (): FigureWords => ({
    ...story,
    source: sourceLine(source),
    signature: signature(isoDay(new Date())),
  });
  const compose = async () => {
    const words = wordsNow();
    const font = await figureFont();
    const charts = draw(FIGURE_CHART_WIDTH, words.title);
    return stageCharts(charts, slots, FIGURE_CHART_WIDTH, (staged) =>
      composeFigure({ ...staged, words, font, textWidth }),
    );
  };
  return (
    <>
      <ImageMenu of={of} take={(format) => takeImage(format, name, compose)} />
      <QuietButton aria-label={`CSV of ${of}`} onClick={() => saveTable(name, table(), wordsNow())}>
        CSV
      </QuietButton>
    </>
  );
}
