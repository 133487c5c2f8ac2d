import styles from './guide.module.css';
import type { BandTable } from './guide-view-model';
import { Section } from './section';

/** Published pay by level, the technologies of the view side by side. */
export function Bands({ table }: { readonly table: BandTable }) {
  return (
    <Section title="Levels and published yearly bands">
      <div className={styles.scroll}>
        <table className={styles.bands}>
          <thead>
            <tr>
              <th scope="col">Level</th>
              <th scope="col">Years</th>
              {table.names.map((name) => (
                <th key={name} scope="col" className={styles.figures}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ level, years, bands }) => (
              <tr key={level}>
                <th scope="row">{level}</th>
                <td className={styles.quiet}>{years}</td>
                {bands.map((band, index) => (
                  <td key={table.names[index]} className={styles.figures}>
                    {band ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
