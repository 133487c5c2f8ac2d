import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useDeferredValue } from 'react';
import { queryClient } from '../state/query-client';
import { useSession } from '../state/session';
import { Announcer } from '../ui/announcer';
import { Header } from '../views/header/header';
import { Late, LateFailure } from './late-parts';
import { OpeningSkeleton } from './opening-skeleton';
import { PanelBoundary } from './panel-boundary';
import { Report } from './report';
import { SkipLink } from './skip-link';

/** The whole page. */
export function App() {
  const opening = useSession(({ dataset, problem }) => dataset === null && problem === null);
  return (
    <QueryClientProvider client={queryClient}>
      <SkipLink />
      <PanelBoundary inLine name="The header" resetOn={0}>
        <Header
          settings={<Late part="settings" />}
          actions={opening ? null : <Late part="open-data" />}
          main={<Late part="share" />}
        />
      </PanelBoundary>
      <PanelBoundary name="The page" resetOn={0}>
        <Page />
      </PanelBoundary>
      <PanelBoundary inLine name="What lies over the page" resetOn={0}>
        <Suspense>
          <Late part="overlays" />
        </Suspense>
      </PanelBoundary>
      <Announcer />
    </QueryClientProvider>
  );
}

/** The report where there is data; else why there is none yet. */
function Page() {
  // Deferred, it is drawn in steps: in one go it would hold up all else.
  const hasData = useDeferredValue(useSession((session) => session.dataset !== null));
  const failed = useSession((session) => session.problem !== null);
  if (hasData) return <Report />;
  if (!failed) return <OpeningSkeleton />;
  return (
    <Suspense fallback={<OpeningSkeleton />}>
      <LateFailure />
    </Suspense>
  );
}
