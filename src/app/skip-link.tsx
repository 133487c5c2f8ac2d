import styles from './skip-link.module.css';

const TARGET = 'figures';

/** To be spread on the part of the page that the link leads to. */
export const SKIP_TARGET = { id: TARGET, tabIndex: -1 } as const;

/** The first stop of the keyboard: past the header and the filters. The address stays as it is. */
export function SkipLink() {
  return (
    <a
      className={styles.skip}
      href={`#${TARGET}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(TARGET)?.focus();
      }}
    >
      Skip to the figures
    </a>
  );
}
