import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '../state/query-client';
import { useSession } from '../state/session';
import { Announcer } from '../ui/announcer';
import { Toasts } from '../ui/toast';
import { Header } from '../views/header/header';
import { ImportDialogs } from '../views/import/import-dialogs';
import { OpenData } from '../views/import/open-data';
import { OpeningFailed, OpeningSkeleton } from './opening-states';
import { PanelBoundary } from './panel-boundary';
import { Report } from './report';

/** The whole page. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Header actions={<OpenData />} />
      <Page />
      <PanelBoundary name="Open data" resetOn={0}>
        <ImportDialogs />
      </PanelBoundary>
      <Toasts />
      <Announcer />
    </QueryClientProvider>
  );
}

/** The report where there is data; else why there is none yet. */
function Page() {
  const hasData = useSession((session) => session.dataset !== null);
  const problem = useSession((session) => session.problem);
  if (hasData) return <Report />;
  return problem === null ? <OpeningSkeleton /> : <OpeningFailed problem={problem} />;
}
