import { useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import { smallGroupsMark } from '../../domain/nouns';
import { late } from '../../ui/late';
import { Popover } from '../../ui/popover';
import styles from './header.module.css';
import { ageOf, datasetLine } from './header-view-model';

const AboutData = late(async () => (await import('./about-data')).AboutData);

/**
 * What data these are, in a line that begins with its warnings, as a narrow window cuts off its end; all
 * that is known of them, and the other data sets, one click away.
 */
export function DatasetName({ dataset }: { readonly dataset: Dataset }) {
  const [today] = useState(() => new Date().toISOString());
  const age = ageOf(dataset, today);
  const mark = smallGroupsMark(dataset.description.smallGroups);
  return (
    <div className={styles.dataset}>
      <Popover
        label="About the data"
        trigger={(trigger) => (
          <button type="button" className={styles.name} {...trigger}>
            <span className={styles.words}>
              <b>{dataset.description.name}</b>
              <small>
                {mark !== null && `${mark}, `}
                {age !== null && (
                  <em>
                    <span className={styles.facts}>{age.newest}, </span>
                    {age.old}
                  </em>
                )}
                <span className={styles.facts}>
                  {age !== null && ', '}
                  {datasetLine(dataset)}
                </span>
              </small>
            </span>
            {dataset.description.synthetic && <b className={styles.badge}>Sample data</b>}
          </button>
        )}
      >
        {(close) => <AboutData dataset={dataset} onChosen={close} />}
      </Popover>
    </div>
  );
}
