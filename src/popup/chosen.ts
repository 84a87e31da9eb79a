/** Pure: which choice of a list a typed text means. */
export interface Choice {
  value: string;
  name: string;
  /** Its names in other languages, to be found by. */
  also?: readonly string[];
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The one choice that a typed text means: a full name of it, or the only one with a name that begins so. */
export function chosen(choices: Choice[], typed: string): Choice | null {
  const text = plain(typed);
  if (!text) return null;
  const exact =
    choices.find(({ name }) => plain(name) === text) ??
    choices.find(({ also = [] }) => also.some((name) => plain(name) === text));
  if (exact) return exact;
  const beginning = choices.filter(({ name, also = [] }) =>
    [name, ...also].some((one) => plain(one).startsWith(text)),
  );
  return beginning.length === 1 ? (beginning[0] ?? null) : null;
}

/** Whether going on typing could still name another choice: "Niger" may become "Nigeria". */
export const mayGoOn = (choices: Choice[], typed: string) =>
  choices.some(({ name }) => name !== typed && plain(name).startsWith(plain(typed)));
