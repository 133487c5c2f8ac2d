import { currentLink } from '../../state/address';
import { useDataset } from '../../state/dataset';
import { isOwnFile } from '../../state/own-files';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';

/** The address that restores this view, in the clipboard. */
async function copyLink(copied: string): Promise<void> {
  const link = new URL(`?${currentLink() ?? ''}`, window.location.href);
  try {
    await navigator.clipboard.writeText(link.href);
    showToast(copied);
  } catch {
    showToast('The browser did not allow copying. The address bar holds the same link.');
  }
}

const RESTORES = 'Link copied. It restores exactly this view.';
const RESTORES_HERE =
  'Link copied. It restores this view only where the file is open: your file is in this browser and nowhere else.';

export function CopyLink() {
  const { id } = useDataset().description;
  const copied = isOwnFile(id) ? RESTORES_HERE : RESTORES;
  return (
    <Button look="main" data-shortcut="c" onClick={() => void copyLink(copied)}>
      Copy link
    </Button>
  );
}
