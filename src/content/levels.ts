/** A path of shelves written as one text: its levels, the widest first. */
const LEVELS_MAX = 12;

/** @param levels as they stand, empty ones among them; what is left out is not told. */
export const someLevels = (levels: string[]): string[] => levels.filter(Boolean).slice(0, LEVELS_MAX);

export const levelsOf = (path: string): string[] =>
  someLevels(path.split(/[>/›»|]/).map((level) => level.trim()));
