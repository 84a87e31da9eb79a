/** Several hands at work on a list, the results in the list's order. */

function settleable<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Gives each item to the next hand that is free; yields the results in the order of the items. */
export async function* inOrder<Item, Hand, Result>(
  items: readonly Item[],
  hands: readonly Hand[],
  work: (item: Item, hand: Hand) => Promise<Result>,
): AsyncGenerator<Result> {
  const results = items.map(() => settleable<Result>());
  let next = 0;
  const run = async (hand: Hand) => {
    for (let at = next++; at < items.length; at = next++) {
      // A failure is the reader's of that result, and no reason for the others to stop.
      await work(items[at] as Item, hand).then(results[at]?.resolve, results[at]?.reject);
    }
  };
  for (const { promise } of results) promise.catch(() => undefined);
  const working = hands.map(run);
  for (const { promise } of results) yield await promise;
  await Promise.all(working);
}
