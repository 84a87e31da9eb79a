/** Which row of the textiles' table a kind is. */
const NAMES: Record<string, string> = {
  shirt: 'shirt, blouse',
  jumper: 'jumper, pullover',
  hoodie: 'hoodie, sweatshirt',
  'suit-jacket': 'suit jacket',
  underwear: 'underwear, briefs',
  hat: 'hat, cap',
  blanket: 'blanket, throw',
  carpets: 'rug, carpet',
  't-shirt': 't-shirt',
};

/** A kind's name in the textiles' table; a name that is in no table for a kind that is no textile. */
export const textileName = (kind: string): string => NAMES[kind] ?? kind.replaceAll('-', ' ');
