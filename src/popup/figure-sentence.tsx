/** The sentence around a figure in small, the figure itself in large, in the order of the language. */
import { type Key, t } from '../ui/words';

/** Stands for the figure while its sentence is taken apart. */
const HOLE = '\ufffc';

export function FigureSentence({ sentence, figure }: { sentence: Key; figure: string }) {
  const [before = '', after = ''] = t(sentence, HOLE).split(HOLE);
  return (
    <strong>
      {before}
      <b class="kg">{figure}</b>
      {after}
    </strong>
  );
}
