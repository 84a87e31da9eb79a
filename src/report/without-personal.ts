/** Leaves out of addresses and texts what may tell of the person: who they are, what they ordered, how to reach them. */

/** Stands for what was left out. */
export const LEFT_OUT = '[…]';

const E_MAIL = /[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi;
/** Nine digits or more, parted as phone numbers are; a price or a size has fewer. */
const PHONE = /(?<![\w.,])(?:\+|00)?\d(?:[ ()/.-]{0,2}\d){8,14}(?![\w])/g;
/** What stands behind a word for an order, a customer, an account: in texts and in paths. */
const NUMBERED =
  /((?:order|customer|account|invoice|booking|bestell\p{L}{0,8}|auftrag\p{L}{0,8}|kunden\p{L}{0,8}|rechnung\p{L}{0,8}|commande|pedido|ordine|zamówieni\p{L}{0,3}|注文|订单|주문)(?:[ -]?(?:no|nr|number|nummer|id|番号|号|번호))?[ .:#=/-]{1,3})[\w-]{0,20}\d[\w-]{0,30}/giu;

export const textWithoutPersonal = (text: string): string =>
  text.replace(E_MAIL, LEFT_OUT).replace(NUMBERED, `$1${LEFT_OUT}`).replace(PHONE, LEFT_OUT);

/** Host and path alone; '' for what is no address. */
export function addressWithoutPersonal(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, host, pathname } = new URL(url);
  const path = pathname.replace(E_MAIL, LEFT_OUT).replace(NUMBERED, `$1${LEFT_OUT}`);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${host}${path}` : '';
}
