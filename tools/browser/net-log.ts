/** Reads Chromium's own network log: who asked for what, which names were looked up, which sockets were opened. */
import { readFile } from 'node:fs/promises';

export interface NetworkUse {
  /** Every request over the network stack, with the origin that asked for it. */
  requests: { url: string; initiator: string }[];
  /** Host names looked up. */
  lookUps: string[];
  /** Addresses that a TCP or UDP socket was connected to, `IP:port`. */
  sockets: string[];
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: Record<string, unknown> }[];
}

/** What the log at this path holds; the browser must have been closed. */
export async function networkUse(path: string): Promise<NetworkUse> {
  const { constants, events } = JSON.parse(await readFile(path, 'utf8')) as NetLog;
  const params = (name: string) => {
    const type = constants.logEventTypes[name];
    if (type === undefined) throw new Error(`this browser's log knows no ${name}`);
    return events.flatMap((event) => (event.type === type && event.params ? [event.params] : []));
  };
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const texts = (names: string[], key: string) => [
    ...new Set(names.flatMap(params).map((param) => text(param[key]))),
  ];
  return {
    requests: params('URL_REQUEST_START_JOB').map(({ url, initiator }) => ({
      url: text(url),
      initiator: text(initiator),
    })),
    lookUps: texts(['HOST_RESOLVER_MANAGER_REQUEST'], 'host').filter(Boolean),
    sockets: texts(['TCP_CONNECT_ATTEMPT', 'UDP_CONNECT'], 'address').filter(Boolean),
  };
}
