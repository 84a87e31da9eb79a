/** Digits of the world's scripts. */
import { expect, test } from 'vitest';
import { withAsciiDigits } from '../../../../src/interpret/price/digits';

test.each([
  ['١٢٣٤٥٦٧٨٩٠', 'Arabic-Indic'],
  ['۱۲۳۴۵۶۷۸۹۰', 'Persian'],
  ['१२३४५६७८९०', 'Devanagari'],
  ['১২৩৪৫৬৭৮৯০', 'Bengali'],
  ['೧೨೩೪೫೬೭೮೯೦', 'Kannada'],
  ['๑๒๓๔๕๖๗๘๙๐', 'Thai'],
  ['១២៣៤៥៦៧៨៩០', 'Khmer'],
  ['၁၂၃၄၅၆၇၈၉၀', 'Burmese'],
  ['１２３４５６７８９０', 'full-width'],
  ['𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎', 'mathematical, beside other runs of ten'],
])('%s (%s)', (text) => {
  expect(withAsciiDigits(text)).toBe('1234567890');
});

test('what is no digit stays', () => {
  expect(withAsciiDigits('½ € ٫ Ⅳ 7')).toBe('½ € ٫ Ⅳ 7');
});
