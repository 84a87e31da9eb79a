/** Under which address a saved page is shown. */
import { savedBytes } from '../browser/saved-page';

export const isWebAddress = (text: string) => URL.canParse(text) && /^https?:/i.test(text);

/** The address that a saved page gives for itself, else a made-up one. */
export async function addressOf(path: string): Promise<string> {
  const html = (await savedBytes(path)).toString('latin1');
  const tag =
    /<link\b[^<>]{0,300}\brel=["']?canonical\b[^<>]{0,2000}>/i.exec(html)?.[0] ??
    /<meta\b[^<>]{0,300}\bog:url\b[^<>]{0,2000}>/i.exec(html)?.[0];
  const url = tag && /\b(?:href|content)=["']?(https?:[^"'\s>]+)/i.exec(tag)?.[1];
  return url && isWebAddress(url) ? url : 'https://saved-page.example/';
}
