/** What no file of the package may hold: code out of strings, markup out of strings, ways to the network. */

const FORBIDDEN: readonly [reason: string, pattern: RegExp][] = [
  [
    'code out of a string',
    /\beval\s*\(|\bnew\s+Function\b|[^.\w]Function\s*\(|set(?:Timeout|Interval)\s*\(\s*["'`]/,
  ],
  ['code loaded at run time', /\bimportScripts\s*\(|[^.\w]import\s*\(/],
  [
    'markup out of a string',
    /\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b|\bdocument\.write/,
  ],
  [
    'a network connection',
    /[^.\w]fetch\s*\(|\b(?:globalThis|self|window)\.fetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b/,
  ],
];

/** Reading a file of the package itself is no connection; the policy's `connect-src 'self'` allows no other. */
const OWN_FILE = /\bfetch\(\s*[\w$]+(?:\.[\w$]+)*\.runtime\.getURL\(/g;

/** Nor is a script of the package's own: a module beside this one, or the one that the worker's policy knows. */
const OWN_SCRIPT = /\bimport\(([`"'])\.\/[\w-]+\.js\1\)|\bimportScripts\(self\.whenceLateName\)/g;

/** The reasons why this script may not ship, each with the words that show it; none = it may. */
export function forbiddenCode(whole: string): string[] {
  const script = whole.replaceAll(OWN_FILE, 'getURL((').replaceAll(OWN_SCRIPT, 'ownScript()');
  return FORBIDDEN.flatMap(([reason, pattern]) => {
    const found = pattern.exec(script);
    if (!found) return [];
    return [`${reason}: …${script.slice(Math.max(0, found.index - 30), found.index + 60)}…`];
  });
}

/** The same for an HTML file: no script in the markup, nothing from elsewhere. */
export function forbiddenMarkup(html: string): string[] {
  const inline = /<script(?![^<>]*\bsrc=)[^<>]*>/i.exec(html)?.[0] ?? /\son\w+\s*=/i.exec(html)?.[0];
  const remote = /\b(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i.exec(html)?.[0];
  return [
    ...(inline ? [`a script in the markup: ${inline}`] : []),
    ...(remote ? [`a file from elsewhere: ${remote}`] : []),
  ];
}
