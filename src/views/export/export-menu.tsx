import { useState } from 'react';
import { saveFile } from '../../export/download';
import { viewDocument } from '../../export/view-document';
import { askWholeView } from '../../state/whole-view';
import { failureWords } from '../../ui/figure/failure-words';
import { Menu } from '../../ui/menu';
import { showToast } from '../../ui/toast';

/** What leaves the browser as a whole. A further export is one more entry. */
export function ExportMenu({ upwards = false }: { readonly upwards?: boolean }) {
  const [busy, setBusy] = useState(false);
  const run = async (take: () => Promise<void>) => {
    setBusy(true);
    try {
      await take();
    } catch (error) {
      showToast(failureWords(error, 'The file could not be made.'));
    } finally {
      setBusy(false);
    }
  };
  const entries = [
    { label: 'Data (JSON)', run: () => void run(saveDocument) },
    { label: 'Print or save as PDF', run: () => window.print() },
  ];
  return <Menu label="Export" entries={entries} busy={busy} shortcut="e" upwards={upwards} />;
}

async function saveDocument(): Promise<void> {
  const text = JSON.stringify(viewDocument(await askWholeView()), null, 2);
  saveFile('offerscope.json', new Blob([text], { type: 'application/json' }));
}
