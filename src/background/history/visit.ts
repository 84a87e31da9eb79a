/** Pure: names a product's look-up at one moment. The same one is not kept twice. */
export const visitOf = ({ key, at }: { key: string; at: number }): string => `${at} ${key}`;
