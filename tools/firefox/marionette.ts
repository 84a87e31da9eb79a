/**
 * Firefox's own remote control, Marionette, over TCP: each packet is `LENGTH:JSON`, a command is
 * `[0, id, name, parameters]` and its reply `[1, id, error, value]`. Firefox's other remote protocols can't open
 * an extension's own pages; this one can.
 */
import { connect, type Socket } from 'node:net';

type Reply = [type: 1, id: number, error: { error: string; message: string } | null, value: unknown];

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

const REPLY_TIMEOUT_MS = 120_000;

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(bytes));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')));
    socket.on('error', (reason) => this.#fail(reason));
  }

  /** Connects to a Firefox that listens on this port of this machine. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new Marionette(socket);
  }

  /** Sends a command; rejects with Firefox's own error, or after two minutes without a reply. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const json = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(json)}:${json}`);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle().reject(new Error(`${command}: no reply`)), REPLY_TIMEOUT_MS);
      const settle = () => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        return { resolve, reject };
      };
      this.#waiting.set(id, {
        resolve: (value) => settle().resolve(value),
        reject: (reason) => settle().reject(reason),
      });
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #fail(reason: Error): void {
    for (const { reject } of this.#waiting.values()) reject(reason);
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      const packet: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
      this.#received = this.#received.subarray(end);
      if (Array.isArray(packet)) this.#settle(packet as Reply); // the greeting is an object
    }
  }

  #settle([, id, error, value]: Reply): void {
    const waiting = this.#waiting.get(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(value);
  }
}
