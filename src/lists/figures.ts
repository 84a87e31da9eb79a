/** What the worker says of cards: asked once a card, a message's worth at a time. */
import { send } from '../content/runtime';
import type { Card, CardLabel, CardsReply } from '../contracts/card';
import { CARDS_MAX } from '../contracts/card-bounds';
import type { FromContent, Reply } from '../messaging/messages';
import type { FoundCard } from './find-cards';
import type { Labelled } from './layer';

/** Cards remembered: a list that grows as it is looked through. */
const KNOWN_MAX = 2000;

const saidBy = ({ title, prices }: FoundCard): Card => ({ title, prices: prices.map(({ text }) => text) });
const keyOf = (card: FoundCard) => JSON.stringify(saidBy(card));

export class Figures {
  readonly #known = new Map<string, CardLabel | null>();
  rightToLeft = false;

  forget(): void {
    this.#known.clear();
  }

  /** Asks of those not known yet, as many as a message holds. Rejects with the worker's reason. */
  async ask(cards: readonly FoundCard[]): Promise<'all' | 'more'> {
    const unknown = new Map<string, Card>();
    for (const card of cards) {
      const key = keyOf(card);
      if (!this.#known.has(key)) unknown.set(key, saidBy(card));
    }
    if (!unknown.size) return 'all';
    const asked = [...unknown].slice(0, CARDS_MAX);
    const message: FromContent = {
      type: 'cards',
      language: document.documentElement.lang.slice(0, 40) || null,
      cards: asked.map(([, card]) => card),
    };
    const reply = (await send(message)) as Reply<CardsReply> | undefined;
    if (!reply?.ok) throw new Error(reply?.error ?? 'no reply');
    if (this.#known.size > KNOWN_MAX) this.#known.clear();
    for (const [at, [key]] of asked.entries()) this.#known.set(key, reply.value.labels[at] ?? null);
    this.rightToLeft = reply.value.rightToLeft;
    return asked.length < unknown.size ? 'more' : 'all';
  }

  /** Those of the cards that have a figure. */
  of(cards: readonly FoundCard[]): Labelled[] {
    return cards.flatMap((card) => {
      const label = this.#known.get(keyOf(card));
      return label ? [{ card, label }] : [];
    });
  }
}
