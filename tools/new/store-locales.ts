/** The locales that both stores and both engines take (Chrome's documentation of `chrome.i18n`, "supported locales"). */
export const storeLocales: readonly string[] =
  'ar am bg bn ca cs da de el en en_AU en_GB en_US es es_419 et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nl no pl pt_BR pt_PT ro ru sk sl sr sv sw ta te th tr uk vi zh_CN zh_TW'.split(
    ' ',
  );
