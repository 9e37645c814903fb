/**
 * Does something as soon as the work at hand has come to a wait, before anything that comes over the network: a timer would be later.
 *
 * @returns calls it off, if it hasn't been done
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
