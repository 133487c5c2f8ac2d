import { http, type RequestHandler } from 'msw';
import { API_FILES } from './api-files';
import { answerIn, type Scenario } from './scenarios';

/** Answers the addresses that a built site serves as files, wherever the page stands. */
export function mockHandlers(scenario: Scenario = 'usual'): readonly RequestHandler[] {
  return API_FILES.map((file) =>
    http.get(`*/${file.path}`, ({ request }) => answerIn(scenario, file, request)),
  );
}
