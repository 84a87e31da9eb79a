/** What the boxes around an amount are called, and whether it is struck through. */
import { fold } from '../fold';
import { classAndId } from './class-and-id';

/** A box that holds old and new alike must not pass the old one's name down, nor the page's body its theme's. */
const NAMED_STEPS = 3;

export function isStruck(element: Element): boolean {
  const struck = 'del, s, strike, [data-a-strike="true"], [style*="line-through"]';
  return element.closest(struck) !== null;
}

/** The element's and its boxes' names, the innermost first: ["span price", "div offer"]. */
export function boxNamesOf(element: Element): string[] {
  const names: string[] = [];
  for (let one: Element | null = element; one && names.length < NAMED_STEPS; one = one.parentElement) {
    names.push(fold(`${one.tagName.toLowerCase()} ${classAndId(one)}`, 120));
  }
  return names;
}
