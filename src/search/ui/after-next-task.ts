/**
 * Runs something in the next task, before anything that comes over the network; a timer would run later.
 *
 * @returns cancels it, if it hasn't run yet
 */
export function afterNextTask(act: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const end = () => port1.close();
  port1.onmessage = () => {
    end();
    act();
  };
  port2.postMessage(undefined);
  return end;
}
