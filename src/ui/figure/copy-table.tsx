import { QuietButton } from '../button';
import { showToast } from '../toast';

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
      showToast(error instanceof Error ? error.message : 'The table could not be copied.');
    }
  };
  return <QuietButton onClick={() => void choose()}>Copy table</QuietButton>;
}
