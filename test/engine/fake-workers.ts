import { EngineHost } from '../../src/engine/host';
import type {
  DecodeReply,
  DecodeRequest,
  EngineReply,
  EngineRequest,
  InspectRequest,
} from '../../src/engine/protocol';
import type { WorkerLike, WorkerSource } from '../../src/engine/spawn';

type Listen = (event: MessageEvent) => void;

/** A worker in this thread: messages take a turn of the event loop each way. */
export class FakeWorker<Request, Reply> implements WorkerLike {
  /** What was sent to it, in order. */
  readonly received: Request[] = [];
  terminated = false;
  private readonly listeners: { readonly type: string; readonly listen: Listen }[] = [];
  private readonly receive: (request: Request) => void;

  constructor(behave: (reply: (reply: Reply) => void) => (request: Request) => void) {
    this.receive = behave((reply) => this.emit('message', reply));
  }

  postMessage(message: Request, transfer: Transferable[]): void {
    const sent = structuredClone(message, { transfer });
    if (this.terminated) return;
    this.received.push(sent);
    setImmediate(() => this.receive(sent));
  }

  addEventListener(type: string, listen: Listen): void {
    this.listeners.push({ type, listen });
  }

  terminate(): void {
    this.terminated = true;
  }

  /** As if the worker had thrown, or its script were missing. */
  crash(): void {
    this.emit('error', null);
  }

  private emit(type: string, data: unknown): void {
    setImmediate(() => {
      if (this.terminated) return;
      const event = new MessageEvent(type, { data });
      for (const listener of this.listeners) if (listener.type === type) listener.listen(event);
    });
  }
}

export type FakeEngine = FakeWorker<EngineRequest, EngineReply>;
export type FakeDecoder = FakeWorker<DecodeRequest | InspectRequest, DecodeReply>;
export type Decode = (
  request: DecodeRequest | InspectRequest,
  reply: (reply: DecodeReply) => void,
) => void;

/** Workers that are kept for inspection; engines run the real host unless told to be deaf. */
export class FakeWorkers implements WorkerSource {
  readonly engines: FakeEngine[] = [];
  readonly decoders: FakeDecoder[] = [];
  deaf = false;
  private readonly decode: Decode;

  constructor(decode: Decode) {
    this.decode = decode;
  }

  readonly engine = (): FakeEngine => {
    const engine: FakeEngine = new FakeWorker((reply) => {
      const host = new EngineHost(reply, (task) => setImmediate(task));
      return (request) => {
        if (!this.deaf) host.receive(request);
      };
    });
    this.engines.push(engine);
    return engine;
  };

  readonly decoder = (): FakeDecoder => {
    const decoder: FakeDecoder = new FakeWorker(
      (reply) => (request) => this.decode(request, reply),
    );
    this.decoders.push(decoder);
    return decoder;
  };
}
