/** A backup file into the store, a part at a time: never held whole, neither here nor in a message. */
import type { FromPage, Replies } from '../messaging/messages';
import { type ImportReply, type RowList, rowLists, type StagedReply } from '../records/backup';
import { BackupHead, badAt, Refused } from '../records/backup-head';
import { JsonMembers, type Member } from '../records/json-members';
import type { Progress } from './export-file';

/** Text gathered before it is handed on, in characters. */
const GATHERED = 500_000;

/** How the worker is told: `messaging/ask`, or what a test puts in its place. */
export type Tell = <K extends FromPage['type']>(
  message: Extract<FromPage, { type: K }>,
) => Promise<Replies[K]>;

const isRowList = (name: string): name is RowList => (rowLists as readonly string[]).includes(name);

/** Rows of one list that are handed on together. */
class Gathered {
  #list: RowList = 'history';
  #from = 0;
  #rows: string[] = [];
  #size = 0;
  readonly #send: (list: RowList, from: number, rows: string) => Promise<void>;

  constructor(send: (list: RowList, from: number, rows: string) => Promise<void>) {
    this.#send = send;
  }

  async add(list: RowList, at: number, row: string): Promise<void> {
    if (list !== this.#list || this.#size > GATHERED) await this.flush();
    if (!this.#rows.length) [this.#list, this.#from] = [list, at];
    this.#rows.push(row);
    this.#size += row.length;
  }

  async flush(): Promise<void> {
    if (this.#rows.length) await this.#send(this.#list, this.#from, `[${this.#rows.join(',')}]`);
    [this.#rows, this.#size] = [[], 0];
  }
}

/** Reads the file through and hands its rows to the import with this id. Throws `Refused`. */
async function handIn(file: AsyncIterable<string>, id: number, tell: Tell): Promise<void> {
  const members = new JsonMembers();
  const head = new BackupHead();
  const said = (reply: StagedReply) => {
    if (reply.state === 'bad-file') throw new Refused(reply);
  };
  const rows = (list: RowList | 'settings', from: number, text: string) =>
    tell<'import-rows'>({ type: 'import-rows', import: id, list, from, rows: text }).then(said);
  const gathered = new Gathered(rows);
  const take = async (member: Member) => {
    const { name, at, text } = member;
    if (isRowList(name)) {
      if (at === null) throw badAt(name);
      await gathered.add(name, at, text);
    } else if (name === 'settings') {
      if (at !== null) throw badAt(name);
      await rows(name, 0, text);
    } else head.take(member);
  };
  for await (const piece of file) {
    for (const member of piecesOf(members, piece)) await take(member);
  }
  try {
    members.end();
  } catch {
    throw badAt(members.where);
  }
  await gathered.flush();
  const missing = rowLists.find((name) => !members.has(name));
  head.check();
  if (missing) throw badAt(missing);
}

function piecesOf(members: JsonMembers, piece: string): Member[] {
  try {
    return members.push(piece);
  } catch {
    throw badAt(members.where);
  }
}

/** What became of an import whose rows could not be taken: nothing was changed by them. Throws where nobody knows why. */
async function notTaken(reason: unknown, tell: Tell): Promise<ImportReply> {
  if (reason instanceof Refused) return reason.reply;
  const store = await tell<'storage'>({ type: 'storage' }).catch(() => null);
  if (store?.state === 'full') return { state: 'full' };
  throw reason;
}

/**
 * Reads a backup back, whole or not at all: looks at all of it first, then has it added. Rejects where the store does not
 * answer, and with what `file` or `progress` throw: what was done is undone then.
 * @param file its text, in pieces of any length.
 * @param progress told after each batch of rows that was added.
 */
export async function importFile(
  file: AsyncIterable<string>,
  tell: Tell,
  progress: Progress = () => {},
): Promise<ImportReply> {
  let id: number | undefined;
  const cancel = async () => {
    if (id !== undefined) await tell<'import-cancel'>({ type: 'import-cancel', import: id });
  };
  try {
    id = await tell<'import-begin'>({ type: 'import-begin' });
    await handIn(file, id, tell);
  } catch (reason) {
    await cancel().catch(() => undefined); // rows that wait are thrown away by the worker's next start as well
    return notTaken(reason, tell);
  }
  try {
    for (;;) {
      const reply = await tell<'import-add'>({ type: 'import-add', import: id });
      if (reply.state !== 'adding') return reply;
      progress(reply.seen, reply.total);
    }
  } catch (reason) {
    await cancel();
    throw reason;
  }
}
