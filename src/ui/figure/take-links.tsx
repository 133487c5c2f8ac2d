import { QuietButton } from '../button';
import { ImageMenu, type ImageMenuProps } from './image-menu';

interface TakeLinksProps {
  /** What is taken away, spoken. */
  readonly of: string;
  readonly takeImage: ImageMenuProps['take'];
  readonly takeTable: () => void;
}

/** "Image" and "CSV" in a panel's foot. */
export function TakeLinks({ of, takeImage, takeTable }: TakeLinksProps) {
  return (
    <>
      <ImageMenu of={of} take={takeImage} />
      <QuietButton aria-label={`CSV of ${of}`} onClick={takeTable}>
        CSV
      </QuietButton>
    </>
  );
}
