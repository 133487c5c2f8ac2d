import { useState } from 'react';
import { QuietButton } from '../button';
import { showToast } from '../toast';
import { ImageMenu, type ImageMenuProps } from './image-menu';

interface TakeLinksProps {
  /** What is taken away, spoken. */
  readonly of: string;
  readonly takeImage: ImageMenuProps['take'];
  readonly takeTable: () => Promise<void>;
}

/** "Image" and "CSV" in a panel's foot. */
export function TakeLinks({ of, takeImage, takeTable }: TakeLinksProps) {
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      await takeTable();
    } catch {
      showToast('The table could not be saved. Reload the page and try again.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <ImageMenu of={of} take={takeImage} />
      <QuietButton aria-label={`CSV of ${of}`} aria-busy={busy} onClick={() => void save()}>
        CSV
      </QuietButton>
    </>
  );
}
