import { http, HttpResponse } from 'msw';
import { type SetupServer, setupServer } from 'msw/node';
import { mockHandlers } from './handlers';
import type { Scenario } from './scenarios';

/**
 * A server for tests without a browser; the caller listens and closes. It answers config.json too,
 * which a site serves as a file.
 */
export function mockServer(scenario: Scenario = 'usual'): SetupServer {
  return setupServer(
    http.get('*/config.json', () => HttpResponse.json({ catalogue: 'api/catalogue.json' })),
    ...mockHandlers(scenario),
  );
}
