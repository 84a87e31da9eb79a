/** The file of the first look at a page, as the build named it: a path from the extension's root. */
import firstLookScript from '../../content/first-look.iife.ts?script';

export const firstLookFile = (): string => firstLookScript.replace(/^\//, '');
