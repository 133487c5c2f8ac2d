import type { ReactNode } from 'react';
import type { Nouns } from '../../domain/nouns';
import { counted } from '../../ui/format/number';
import { percent } from '../../ui/format/share';
import { named } from '../../domain/sentence';
import { SentenceText } from '../../ui/sentence-text';
import { Swatch } from '../../ui/swatch';
import styles from './histogram.module.css';
import type { Reading, ReadingEntry } from './reading';

/** The lines under the chart, always in the same place. */
export function HistogramReads({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.reads}>{children}</dl>;
}

interface ReadLineProps {
  readonly label: string;
  readonly reading: Reading | null;
  /** Stands there while nothing is read. */
  readonly hint: string;
  readonly nouns: Nouns;
  readonly action?: ReactNode;
}

/** What a bucket or a range holds, per cohort. */
export function ReadLine({ label, reading, hint, nouns, action }: ReadLineProps) {
  return (
    <>
      <dt>{reading?.label ?? label}</dt>
      <dd className={styles.entries}>
        {reading === null ? (
          <span className={styles.hint}>{hint}</span>
        ) : (
          reading.entries.map((entry) => (
            <span key={entry.slot} className={styles.entry}>
              <Swatch slot={entry.slot} /> <SentenceText of={[named(entry.name, entry.slot)]} />{' '}
              <EntryFigures entry={entry} nouns={nouns} />
            </span>
          ))
        )}
        {action}
      </dd>
    </>
  );
}

function EntryFigures({ entry, nouns }: { readonly entry: ReadingEntry; readonly nouns: Nouns }) {
  const { offers, share, bounds, isExact } = entry;
  return (
    <>
      {bounds !== null && `${bounds}: `}
      {!isExact && 'at least '}
      {counted(offers, nouns.one, nouns.many)}, <b>{percent(share, 1)}</b>
    </>
  );
}

/** The same as a sentence, for those who listen. */
export function spokenReading({ label, entries }: Reading, nouns: Nouns): string {
  const parts = entries.map(({ name, offers, share, bounds, isExact }) => {
    const words = `${counted(offers, nouns.one, nouns.many)}, ${percent(share, 1)}`;
    const least = isExact ? '' : 'at least ';
    return `${name}${bounds === null ? '' : ` ${bounds}`} ${least}${words}`;
  });
  return `${label}: ${parts.join('; ')}.`;
}
