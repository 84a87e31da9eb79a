/** Stands in for our content script once an attacker runs in its place: does what the page's events tell it. */
(() => {
  if (window.top !== window) return;
  let replyToRead;
  chrome.runtime.onMessage.addListener((message, _sender, respond) => {
    if (message?.type !== 'read') return undefined;
    respond(replyToRead);
    return true;
  });
  const actions = {
    send: (message) => chrome.runtime.sendMessage(message),
    // Made here: carried through the page, so many names would keep the page busy and not the worker.
    sendTypes: ({ reading, count }) => {
      const schemaTypes = Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}`, 1]));
      const signals = { ...reading.signals, schemaTypes };
      return chrome.runtime.sendMessage({ type: 'reading', reading: { ...reading, signals } });
    },
    sendMany: async ({ message, count }) => {
      const replies = await Promise.all(
        Array.from({ length: count }, (_, i) =>
          chrome.runtime.sendMessage(JSON.parse(JSON.stringify(message).replaceAll('NUMBER', String(i)))),
        ),
      );
      return replies.filter((reply) => reply.ok).length;
    },
    replyToReadWith: (reply) => {
      replyToRead = reply;
    },
    readStorage: (area) => chrome.storage[area].get(null),
    writeStorage: ([area, values]) => chrome.storage[area].set(values),
  };
  document.addEventListener('command', async ({ detail }) => {
    const { id, action, argument } = JSON.parse(detail);
    let outcome;
    try {
      outcome = { value: (await actions[action](argument)) ?? null };
    } catch (reason) {
      outcome = { error: String(reason) };
    }
    document.dispatchEvent(new CustomEvent(`outcome ${id}`, { detail: JSON.stringify(outcome) }));
  });
})();
