import { useState } from 'react';
import { QuietButton } from '../button';
import { Popover } from '../popover';
import { showToast } from '../toast';
import { failureWords } from './failure-words';
import styles from './image-menu.module.css';

const FORMATS = [
  { format: 'png-2', label: 'PNG, 2400 px wide', done: null },
  { format: 'png-3', label: 'PNG, 3600 px wide', done: null },
  { format: 'svg', label: 'SVG, to edit', done: null },
  { format: 'copy', label: 'Copy image', done: 'Image copied.' },
] as const;

type Format = (typeof FORMATS)[number]['format'];

export interface ImageMenuProps {
  /** What is drawn, spoken: "Offers by salary". */
  readonly of: string;
  /** Rejects with an error whose message can be read by a person. */
  readonly take: (format: Format) => Promise<void>;
}

/** "Image" in a panel's foot: the chart as a file or on the clipboard. */
export function ImageMenu({ of, take }: ImageMenuProps) {
  const [busy, setBusy] = useState(false);
  const choose = async ({ format, done }: (typeof FORMATS)[number]) => {
    setBusy(true);
    try {
      await take(format);
      if (done !== null) showToast(done);
    } catch (error) {
      showToast(failureWords(error, 'The image could not be made.'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Popover
      label={`Image of ${of}`}
      trigger={(trigger) => (
        <QuietButton {...trigger} aria-busy={busy}>
          Image
        </QuietButton>
      )}
    >
      {(close) => (
        <ul className={styles.formats}>
          {FORMATS.map((entry) => (
            <li key={entry.format}>
              <button
                type="button"
                onClick={() => {
                  close();
                  void choose(entry);
                }}
              >
                {entry.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
