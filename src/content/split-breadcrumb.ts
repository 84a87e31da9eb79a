/** A path of shelves written as one text: its levels, the widest first. */
const LEVELS_MAX = 12;

/** @param levels as they stand, empty ones among them; what is left out is not told. */
export const boundedLevels = (levels: string[]): string[] => levels.filter(Boolean).slice(0, LEVELS_MAX);

export const splitBreadcrumb = (path: string): string[] =>
  boundedLevels(path.split(/[>/›»|]/).map((level) => level.trim()));
