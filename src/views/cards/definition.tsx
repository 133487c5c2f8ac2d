import { late } from '../../ui/late';
import { Popover } from '../../ui/popover';
import styles from './definition.module.css';
import type { DefinitionProps } from './definition-text';
import { measureName } from './figures';

const DefinitionText = late(async () => (await import('./definition-text')).DefinitionText);

/** A label that opens what it means, with the values of this view. */
export function Definition(props: DefinitionProps) {
  const name = measureName(props.measure, props.nouns);
  return (
    <Popover
      label={`What “${name}” means`}
      trigger={(trigger) => (
        <button type="button" className={styles.defined} {...trigger}>
          {name}
        </button>
      )}
    >
      {() => <DefinitionText {...props} />}
    </Popover>
  );
}
