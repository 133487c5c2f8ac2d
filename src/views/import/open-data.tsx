import { useEffect, useState } from 'react';
import { inspectFiles } from '../../state/import';
import { FileChoice } from './file-choice';
import styles from './open-data.module.css';

/** Opens a person's own files: by the button, or dropped anywhere on the page. */
export function OpenData() {
  const dragged = useDroppedFiles((files) => void inspectFiles(files));
  return (
    <>
      <FileChoice label="Open data" />
      {dragged && (
        <div className={styles.drop}>
          <p>Drop files to open them. Several files are parts of one table.</p>
        </div>
      )}
    </>
  );
}

/** True while files are held over the page. */
function useDroppedFiles(open: (files: readonly File[]) => void): boolean {
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDragged(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragged(false);
    };
    const drop = (event: DragEvent) => {
      setDragged(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      open([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [open]);
  return dragged;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
