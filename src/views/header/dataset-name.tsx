import type { Dataset } from '../../domain/dataset';
import { chooseDataset, useSession } from '../../state/session';
import { Popover } from '../../ui/popover';
import styles from './header.module.css';
import { ageWords, datasetFacts, datasetLine } from './header-view-model';

/** What data this is, in a line; all that is known of it, and the other data sets, one click away. */
export function DatasetName({ dataset }: { readonly dataset: Dataset }) {
  const age = ageWords(dataset, new Date().toISOString());
  return (
    <div className={styles.dataset}>
      <Popover
        label="About the data"
        trigger={(trigger) => (
          <button type="button" className={styles.name} {...trigger}>
            <span className={styles.words}>
              <b>{dataset.description.name}</b>
              <small>
                {datasetLine(dataset)}
                {age !== null && <em>, {age}</em>}
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

function AboutData({
  dataset,
  onChosen,
}: {
  readonly dataset: Dataset;
  readonly onChosen: () => void;
}) {
  const catalogue = useSession((session) => session.catalogue);
  const others = catalogue.filter(({ id }) => id !== dataset.description.id);
  return (
    <div className={styles.about}>
      <h2>{dataset.description.name}</h2>
      {dataset.description.description !== null && <p>{dataset.description.description}</p>}
      <dl>
        {datasetFacts(dataset).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {others.length > 0 && <h3>Other data sets</h3>}
      {others.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={styles.other}
          onClick={() => {
            onChosen();
            void chooseDataset(id);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
