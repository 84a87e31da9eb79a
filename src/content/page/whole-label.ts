/** A text that is a label and nothing more, with or without its colon. */
const LABEL_MAX = 40;

/** @param labels in lower case, with straight apostrophes. */
export const isLabelOf = (labels: ReadonlySet<string>, text: string): boolean =>
  text.length < LABEL_MAX &&
  labels.has(
    text
      .replace(/[:：]\s*$/, '')
      .trim()
      .toLowerCase()
      .replace('’', "'"),
  );
