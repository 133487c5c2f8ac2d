import { Suspense } from 'react';
import { useImport } from '../../state/import';
import { late } from '../../ui/late';

const ImportDialog = late(async () => (await import('./import-dialog')).ImportDialog);

/** The place for what an import asks and reports; its code comes with the first file. */
export function ImportDialogs() {
  const current = useImport((state) => state.current);
  if (current.status === 'closed') return null;
  return (
    <Suspense>
      <ImportDialog current={current} />
    </Suspense>
  );
}
