import { Segmented } from './segmented';
import { Select } from './select';

interface ChoiceProps<Value extends string> {
  /** The name of the group, spoken. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** What fits beside a panel's title and, with the same labels, across a phone. */
const MOST_OPTIONS = 5;
const MOST_CHARACTERS = 40;

/** One of some names that come with the data: side by side where they fit, else a list. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const characters = props.options.reduce((sum, { label }) => sum + label.length, 0);
  const fits = props.options.length <= MOST_OPTIONS && characters <= MOST_CHARACTERS;
  return fits ? <Segmented {...props} /> : <Select {...props} />;
}
