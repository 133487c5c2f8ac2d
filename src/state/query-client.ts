import { notifyManager, QueryClient } from '@tanstack/react-query';
import { isWorthRetrying } from '../data/source';
import { Problem } from '../domain/problem';

// A timer, which it would set else, waits 4 ms and longer where many follow each other.
notifyManager.setScheduler(queueMicrotask);

/** What may be tried again is a failed fetch that can succeed later; answers never. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (failures, error) =>
        failures < 2 && error instanceof Problem && isWorthRetrying(error),
      retryDelay: (failures) => 500 * 2 ** failures,
    },
  },
});
