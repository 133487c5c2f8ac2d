import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Dataset } from '../../../src/domain/dataset';
import type { Engine } from '../../../src/domain/engine';
import type { AnswerTo, Ask, Operations, QuestionKind } from '../../../src/domain/question';
import { type Choices, NO_CHOICES, useChoices } from '../../../src/state/choices';
import { provideEngine } from '../../../src/state/engine';
import { useSession } from '../../../src/state/session';
import { Toasts } from '../../../src/ui/toast';
import { datasetOf } from './datasets';

/** Answers by kind of question; a promise that rejects is a failure, one that hangs is loading. */
export type Replies = {
  readonly [Kind in QuestionKind]?: (
    ask: Operations[Kind]['ask'],
  ) => AnswerTo<Kind> | Promise<AnswerTo<Kind>>;
};

interface Shown {
  readonly dataset?: Dataset;
  readonly choices?: Partial<Choices>;
  readonly replies: Replies;
}

export interface Asked {
  readonly kind: QuestionKind;
  readonly ask: Ask<QuestionKind>;
}

function fakeEngine(replies: Replies, asked: Asked[]): Engine {
  return {
    open: () => Promise.reject(new Error('Nothing is opened in a test of a panel.')),
    inspect: () => Promise.reject(new Error('Nothing is opened in a test of a panel.')),
    ask: async (_version, { kind, ask }) => {
      asked.push({ kind, ask });
      const reply = replies[kind];
      if (reply === undefined) throw new Error(`Nobody expected the question "${kind}".`);
      return reply(ask);
    },
  };
}

/** A panel in a page with a data set, choices and an engine that answers as told. */
export function showPanel(panel: ReactNode, { dataset = datasetOf(), choices, replies }: Shown) {
  const asked: Asked[] = [];
  provideEngine(fakeEngine(replies, asked));
  useSession.setState({ dataset });
  useChoices.setState({ ...NO_CHOICES, ...choices }, true);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const page = render(
    <QueryClientProvider client={client}>
      {panel}
      <Toasts />
    </QueryClientProvider>,
  );
  return { ...page, asked, user: userEvent.setup() };
}

/** An answer that never comes. */
export const never = () => new Promise<never>(() => undefined);
