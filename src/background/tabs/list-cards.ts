/** What the cards of a shop's list are told: typical figures of what they say themselves. Nothing is kept. */
import type { Card, CardsReply } from '../../contracts/card';
import { type CardsPage, cardFigures } from '../../estimate/card-figures';
import { homeCountryOf } from '../../settings/home-country';
import { readSettings } from '../../settings/settings';
import { isOff } from '../../settings/shop-off';
import { tables } from '../tables';
import { kindModel } from './kind-model';

const shopOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

/** One figure a card. An error while lists are off, or the shop is: then nobody of ours asks. */
export async function figuresOfCards(cards: readonly Card[], page: CardsPage): Promise<CardsReply> {
  const settings = await readSettings();
  if (!settings.lists || isOff(shopOf(page.url), settings.shopsOff)) throw new Error('lists are off');
  await tables();
  const figures = cardFigures(cards, page, homeCountryOf(settings), await kindModel());
  return { units: settings.units, figures };
}
