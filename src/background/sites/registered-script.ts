/** A content script that is registered at run time, brought in line with what it ought to be. */
import browser from 'webextension-polyfill';

type Wanted = Pick<browser.Scripting.RegisteredContentScript, 'js' | 'matches' | 'excludeMatches'>;

const same = (one: readonly string[] = [], other: readonly string[] = []) =>
  one.length === other.length && new Set([...one, ...other]).size === new Set(one).size;

/**
 * Registers the script as wanted, or takes it off (null). Touches nothing that is right already: done at each start of
 * the worker, for the browser forgets registrations while the extension is switched off.
 * @returns whether anything was changed.
 */
export async function bringInLine(id: string, wanted: Wanted | null): Promise<boolean> {
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (!present && !wanted) return false;
  if (
    present &&
    wanted &&
    same(present.matches, wanted.matches) &&
    same(present.excludeMatches, wanted.excludeMatches)
  )
    return false;
  if (present) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (!wanted) return true;
  await browser.scripting.registerContentScripts([
    { id, ...wanted, runAt: 'document_idle', persistAcrossSessions: false },
  ]);
  return true;
}
