/** What the worker says of cards: asked once a card, a message's worth at a time. */
import browser from 'webextension-polyfill';
import type { Card, CardsReply } from '../contracts/card';
import { CARDS_MAX } from '../contracts/card-bounds';
import type { FromContent, Reply } from '../messaging/messages';
import type { FoundCard } from './find-cards';
import type { Labelled } from './layer';

/** Cards remembered: a list that grows as it is looked through. */
const KNOWN_MAX = 2000;

const saidBy = ({ title, prices }: FoundCard): Card => ({ title, prices: prices.map(({ text }) => text) });
const keyOf = (card: FoundCard) => JSON.stringify(saidBy(card));

export class Figures {
  readonly #known = new Map<string, CardsReply['figures'][number]>();
  units: CardsReply['units'] = 'metric';

  forget(): void {
    this.#known.clear();
  }

  /** Asks of those not known yet, as many as a message holds. Rejects with the worker's reason. */
  async ask(cards: readonly FoundCard[]): Promise<'all' | 'more'> {
    const unknown = new Map<string, Card>();
    for (const card of cards) if (!this.#known.has(keyOf(card))) unknown.set(keyOf(card), saidBy(card));
    if (!unknown.size) return 'all';
    const asked = [...unknown].slice(0, CARDS_MAX);
    const message: FromContent = {
      type: 'cards',
      language: document.documentElement.lang.slice(0, 40) || null,
      cards: asked.map(([, card]) => card),
    };
    const reply = (await browser.runtime.sendMessage(message)) as Reply<CardsReply> | undefined;
    if (!reply?.ok) throw new Error(reply?.error ?? 'no reply');
    if (this.#known.size > KNOWN_MAX) this.#known.clear();
    for (const [at, [key]] of asked.entries()) this.#known.set(key, reply.value.figures[at] ?? null);
    this.units = reply.value.units;
    return asked.length < unknown.size ? 'more' : 'all';
  }

  /** Those of the cards that have a figure. */
  of(cards: readonly FoundCard[]): Labelled[] {
    return cards.flatMap((card) => {
      const figure = this.#known.get(keyOf(card));
      return figure ? [{ card, figure }] : [];
    });
  }
}
