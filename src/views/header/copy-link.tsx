import { currentLink } from '../../state/address';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';

/** The address that restores this view, in the clipboard. */
async function copyLink(): Promise<void> {
  const link = new URL(`?${currentLink() ?? ''}`, window.location.href);
  try {
    await navigator.clipboard.writeText(link.href);
    showToast('Link copied. It restores exactly this view.');
  } catch {
    showToast('The browser did not allow copying. The address bar holds the same link.');
  }
}

export function CopyLink() {
  return (
    <Button look="main" onClick={() => void copyLink()}>
      Copy link
    </Button>
  );
}
