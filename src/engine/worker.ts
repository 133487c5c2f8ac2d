import { EngineHost } from './host';
import type { EngineReply, EngineRequest } from './protocol';
import { soon } from './soon';

const host = new EngineHost((reply: EngineReply) => self.postMessage(reply), soon);

self.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => host.receive(data));
