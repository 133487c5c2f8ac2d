import type { Dataset } from '../../domain/dataset';
import { showReport } from '../../state/import';
import { useOwnFiles } from '../../state/own-files';
import { chooseDataset, useSession } from '../../state/session';
import { QuietButton } from '../../ui/button';
import { datasetFacts, otherDatasets } from './dataset-facts';
import styles from './header.module.css';

/** All that is known of the data set, and the other ones of the catalogue. */
export function AboutData({
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
