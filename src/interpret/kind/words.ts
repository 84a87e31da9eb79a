/** Words out of a page's string, each with its part in the name: what it is called, or what it goes with. */

/** Longer strings are cut here: the first words name the thing, and time stays bounded. */
export const TEXT_MAX = 400;
const WORDS_MAX = 40;

export interface Word {
  /** Lower case, compatibility forms folded, accents gone from words of five letters and more. */
  text: string;
  /** After "for", "with", "de", "для" ...: what the thing goes with or is made of. */
  aside: boolean;
  /** The first of a run of words: where Romance languages put the noun. */
  first: boolean;
  /** The last of a run, before "for", ",", "-", a number or the end: where English and Germanic languages put it. */
  last: boolean;
  /** Runs before this one that named something: later ones say less. */
  run: number;
}

const PIECE = /[\p{L}\p{M}]+|[\p{L}\p{M}\p{N}]+/gu;
const NUMBER = /\p{N}/u;
const BREAK = /[,;|/()[\]{}•·–—»«"“”„:+&*!?★【】「」『』《》、。，｜／（）]|\s-|-\s|\.\s/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;

/** Units of size and count: they name no kind of thing and end a run as a number does. */
const UNITS = new Set(
  'mm cm m km ml cl dl l kg g mg gr oz lb lbs in inch inches zoll ft gb tb mb mah ah wh w kw v hz mhz ghz dpi px mp k pcs pc pce stk stück szt шт мм см мл л кг г гб x xl xxl xs s uk eu us'.split(
    ' ',
  ),
);

/** After these the words say what the thing goes with, is for or is made of. */
const ASIDE = new Set(
  'for with without from of für mit ohne aus von zum zur fürs im pour avec sans de du des en à au aux para con sin del da do dos das di della dei per senza com sem em voor met zonder van uit för med utan av till til uden fra dla do z ze bez na для с со без из под на к от'.split(
    ' ',
  ),
);

/**
 * Accents go from words of five letters and more, where shops drop them too, but stay on short ones, where they tell
 * words apart ("thé", "the").
 */
export function foldWord(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase();
  return lower.length < 5
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC');
}

/** True for a word in a script that does not part words by spaces. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/** The words of the first `TEXT_MAX` characters in order, without numbers, units and prepositions. Any string is safe. */
export function wordsOf(text: string): Word[] {
  const cut = text.slice(0, TEXT_MAX);
  const found: Word[] = [];
  let aside = false;
  let open = false;
  let run = 0;
  let end = 0;
  const close = () => {
    const previous = found.at(-1);
    if (open && previous) {
      previous.last = true;
      if (!aside) run++;
    }
    open = false;
  };
  for (const match of cut.matchAll(PIECE)) {
    const text = foldWord(match[0]);
    const gap = cut.slice(end, match.index);
    end = match.index + match[0].length;
    if (BREAK.test(gap)) {
      close();
      aside = false;
    }
    if (NUMBER.test(text) || UNITS.has(text)) {
      close();
    } else if (ASIDE.has(text)) {
      close();
      if (found.length > 0) aside = true;
    } else if (found.length < WORDS_MAX) {
      found.push({ text, aside, first: !open, last: false, run });
      open = true;
    }
  }
  close();
  return found;
}
