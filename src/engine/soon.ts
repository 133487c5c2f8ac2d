const channel = new MessageChannel();
const tasks: (() => void)[] = [];

channel.port1.onmessage = () => tasks.shift()?.();

/** Runs a task after the messages that have arrived, without the 4 ms that a nested timer waits. */
export function soon(task: () => void): void {
  tasks.push(task);
  channel.port2.postMessage(null);
}
