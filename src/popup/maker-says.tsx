/** The footprint that the maker publishes: beside our figure with the words of the page, never mixed in. */
import type { PublishedFootprint } from '../contracts/product';
import { massScale, massText, type Units } from '../ui/mass-format';
import { type Key, t } from '../ui/words';
import { evidenceText } from './evidence-text';

const SENTENCES: Record<NonNullable<PublishedFootprint['boundary']>, Key> = {
  gate: 'makerSaysGate',
  door: 'makerSaysDoor',
  life: 'makerSaysLife',
  total: 'makerSaysTotal',
};

export function MakerSays({ published, units }: { published: PublishedFootprint | null; units: Units }) {
  if (!published) return null;
  const { massKg, per, boundary, quote } = published;
  const mass = massText(massKg, massScale(massKg, units));
  const figure = per === 'use' ? t('perUse', mass) : per === 'item' ? mass : `${mass}/${per}`;
  return (
    <p>
      {t(boundary ? SENTENCES[boundary] : 'makerSays', figure)}{' '}
      <span class="soft">{evidenceText([quote])}</span>
    </p>
  );
}
