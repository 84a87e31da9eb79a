/** What the cards of a shop's list are told: typical figures of what they say themselves. Nothing is kept. */
import type { Card, CardsReply } from '../../contracts/card';
import type { CardsPage } from '../../estimate/card-figures';
import { homeCountryOf } from '../../settings/home-country';
import { readSettings } from '../../settings/settings';
import { isOff } from '../../settings/shop-off';
import { isRightToLeft } from '../../ui/right-to-left';
import { t } from '../../ui/words';
import { lateCode } from '../late-code';
import { cardWords } from './card-words';
import { kindModel } from './kind-model';

const shopOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

/** One label a card. An error while lists are off, or the shop is: then nobody of ours asks. */
export async function labelsOfCards(cards: readonly Card[], page: CardsPage): Promise<CardsReply> {
  const settings = await readSettings();
  if (!settings.lists || isOff(shopOf(page.url), settings.shopsOff)) throw new Error('lists are off');
  const { cardFigures } = await lateCode();
  const figures = cardFigures(cards, page, homeCountryOf(settings), await kindModel());
  const wordsOf = cardWords(settings.units);
  return {
    rightToLeft: isRightToLeft(t('localeTag')),
    labels: figures.map((figure) => figure && wordsOf(figure)),
  };
}
