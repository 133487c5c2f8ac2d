import { type ReactNode, useEffect, useRef } from 'react';
import type { Problem } from '../../domain/problem';
import { closeImport, type Import } from '../../state/import';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FailedState, LoadingState } from '../../ui/states';
import { FileChoice } from './file-choice';
import styles from './import.module.css';
import { MappingFoot } from './mapping-foot';
import { MappingForm } from './mapping-form';
import { Report, ReportFoot } from './report';

type Open = Exclude<Import, { readonly status: 'closed' }>;

/** What an import asks or reports at the moment: one dialog from the first file to the report. */
export function ImportDialog({ current }: { readonly current: Open }) {
  return (
    <Dialog
      open
      title={current.status === 'report' ? 'Import report' : 'Open data'}
      holdsWork={current.status === 'mapping'}
      onClose={closeImport}
      foot={<Foot current={current} />}
    >
      <Step name={current.status}>
        <Content current={current} />
      </Step>
    </Dialog>
  );
}

function Content({ current }: { readonly current: Open }) {
  switch (current.status) {
    case 'inspecting':
      return <Inspecting files={current.files} />;
    case 'unreadable':
      return <Unreadable problem={current.problem} />;
    case 'mapping':
      return <MappingForm mapping={current} />;
    case 'report':
      return <Report />;
  }
}

function Foot({ current }: { readonly current: Open }) {
  switch (current.status) {
    case 'mapping':
      return <MappingFoot mapping={current} />;
    case 'report':
      return <ReportFoot />;
    case 'inspecting':
    case 'unreadable':
      return (
        <>
          <Button onClick={closeImport}>Cancel</Button>
          {current.status === 'unreadable' && <FileChoice label="Choose other files" look="main" />}
        </>
      );
  }
}

/** Takes the focus when a step follows another, whose controls are gone. */
function Step({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(name);
  useEffect(() => {
    if (shown.current !== name) place.current?.focus();
    shown.current = name;
  }, [name]);
  return (
    <div ref={place} className={styles.step} tabIndex={-1}>
      {children}
    </div>
  );
}

function Inspecting({ files }: { readonly files: readonly File[] }) {
  const names = files.map(({ name }) => name).join(', ');
  return (
    <>
      <p role="status" className={styles.file}>
        Reading {names}
      </p>
      <LoadingState height={320} />
    </>
  );
}

/** The page behind keeps what it shows. */
function Unreadable({ problem }: { readonly problem: Problem }) {
  return <FailedState height={160} problem={problem} />;
}
