/** What kind of statement a label or verb makes of the place beside it. */
export type AnchorKind = 'made' | 'origin' | 'stage' | 'dispatch' | 'design' | 'brand';
