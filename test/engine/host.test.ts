import { expect, it } from 'vitest';
import { EngineHost } from '../../src/engine/host';
import type { EngineReply } from '../../src/engine/protocol';
import { description } from './descriptions';

it('fails an opening whose data cannot be received, at once', () => {
  const replies: EngineReply[] = [];
  const host = new EngineHost((reply) => replies.push(reply), setImmediate);
  const { port1, port2 } = new MessageChannel();
  host.receive({ call: 'open', id: 7, description, version: 1, port: port2 });
  port2.dispatchEvent(new Event('messageerror'));
  expect(replies).toMatchObject([{ id: 7, problem: { code: 'worker-failed' } }]);
  port1.close();
});
