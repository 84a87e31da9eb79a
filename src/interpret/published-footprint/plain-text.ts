/** A quotation's text in one form: "CO₂-e", "CO 2 e", "７．３㎏" as "CO2-e", "CO2 e", "7.3kg". */
import { plainNumbers } from '../price/numbers';

/** Cells and boxes of the page stand apart by "|". */
export const plainFootprintText = (text: string): string =>
  plainNumbers(text.normalize('NFKC'))
    .replace(/(?<!\p{L})co ?2(?!\d)/giu, 'CO2')
    .replace(/\s+/g, ' ')
    // A small 2 stands in a box of its own, and what follows in another.
    .replace(/(?<=(?:g|t|lbs?) ?)CO(?= \||$)/g, 'CO2')
    .replace(/(?<=CO2) \| (?=e(?:q|\b))|^\| | \|(?= [,.)])/g, '');
