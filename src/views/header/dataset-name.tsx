import type { Dataset } from '../../domain/dataset';
import { showReport } from '../../state/import';
import { useOwnFiles } from '../../state/own-files';
import { chooseDataset, useSession } from '../../state/session';
import { QuietButton } from '../../ui/button';
import { Popover } from '../../ui/popover';
import styles from './header.module.css';
import { ageWords, datasetFacts, datasetLine, otherDatasets } from './header-view-model';

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
  const own = useOwnFiles((state) => state.files);
  const others = otherDatasets(catalogue, own, dataset);
  const report = () => {
    onChosen();
    showReport();
  };
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
      <QuietButton onClick={report}>Import report</QuietButton>
      {others.length > 0 && <h3>Other data sets</h3>}
      {others.map(({ id, name, isOwn }) => (
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
          {isOwn && <span className={styles.own}>your file</span>}
        </button>
      ))}
    </div>
  );
}
