import { QuietButton } from '../button';
import { showToast } from '../toast';
import { failureWords } from './failure-words';

interface CopyTableProps {
  /** Rejects with an error whose message can be read by a person. */
  readonly copy: () => Promise<void>;
}

/** Under a table that is shown: puts it on the clipboard. */
export function CopyTable({ copy }: CopyTableProps) {
  const choose = async () => {
    try {
      await copy();
      showToast('Table copied.');
    } catch (error) {
      showToast(failureWords(error, 'The table could not be copied.'));
    }
  };
  return <QuietButton onClick={() => void choose()}>Copy table</QuietButton>;
}
