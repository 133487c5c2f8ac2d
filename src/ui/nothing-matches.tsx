import type { Filters } from '../domain/filters';
import type { Nouns } from '../domain/nouns';
import type { Relaxation } from '../domain/relaxation';
import type { Unit } from '../domain/vocabulary';
import { Button, QuietButton } from './button';
import { relaxationWords } from './format/filters';
import { counted } from './format/number';
import { MessageState } from './states';
import { showToast } from './toast';

interface NothingMatchesProps {
  readonly height: number | string;
  readonly nouns: Nouns;
  /** What was looked through, where it is not the view as a whole: "in any month". */
  readonly where?: string;
  readonly filters: Filters;
  readonly unit: Unit;
  /** Null while unknown, and where no single filter helps. */
  readonly relaxation: Relaxation | null;
  /** Each gives back what undoes it. */
  readonly onRelax: (relaxation: Relaxation) => () => void;
  readonly onReset: () => () => void;
}

/** Nothing is left: which filter to take away, and the click that does it. */
export function NothingMatches(props: NothingMatchesProps) {
  const { height, nouns, where = '', filters, unit, relaxation, onRelax, onReset } = props;
  const words = relaxation && relaxationWords(relaxation, filters, unit);
  return (
    <MessageState
      height={height}
      title={`No ${nouns.one} matches ${where}`.trimEnd()}
      actions={
        <>
          {relaxation !== null && (
            <Button onClick={() => showToast(`${words}: filter removed.`, onRelax(relaxation))}>
              Remove “{words}”
            </Button>
          )}
          <QuietButton onClick={() => showToast('Filters reset.', onReset())}>
            Reset filters
          </QuietButton>
        </>
      }
    >
      {relaxation === null
        ? `The filters and what is looked for together leave no ${nouns.one}.`
        : `Without “${words}” there would be ${counted(relaxation.offers, nouns.one, nouns.many)}.`}
    </MessageState>
  );
}
