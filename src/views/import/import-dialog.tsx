import type { Problem } from '../../domain/problem';
import { closeImport, type Import } from '../../state/import';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FailedState, LoadingState } from '../../ui/states';
import { FileChoice } from './file-choice';
import styles from './import.module.css';
import { MappingDialog } from './mapping-dialog';
import { ReportDialog } from './report-dialog';

/** What an import asks or reports at the moment. */
export function ImportDialog({ current }: { readonly current: Import }) {
  switch (current.status) {
    case 'closed':
      return null;
    case 'inspecting':
      return <Inspecting files={current.files} />;
    case 'unreadable':
      return <Unreadable problem={current.problem} />;
    case 'mapping':
      return <MappingDialog mapping={current} />;
    case 'report':
      return <ReportDialog />;
  }
}

function Inspecting({ files }: { readonly files: readonly File[] }) {
  const names = files.map(({ name }) => name).join(', ');
  return (
    <Dialog open title="Open data" onClose={closeImport} foot={<Cancel />}>
      <p role="status" className={styles.file}>
        Reading {names}
      </p>
      <LoadingState height={320} />
    </Dialog>
  );
}

/** The page behind keeps what it shows. */
function Unreadable({ problem }: { readonly problem: Problem }) {
  const foot = (
    <>
      <Cancel />
      <FileChoice label="Choose other files" look="main" />
    </>
  );
  return (
    <Dialog open title="Open data" onClose={closeImport} foot={foot}>
      <FailedState height={160} problem={problem} />
    </Dialog>
  );
}

function Cancel() {
  return <Button onClick={closeImport}>Cancel</Button>;
}
