/** Pure: what the files of a new shop hold before a person has filled them in. */
import { shopId } from './shop-id';

/** Stands in a fixture until its markup is written. */
export const FIXTURE_UNWRITTEN = '<!-- unwritten -->';

/** The shop's own file: name and hosts; its selectors are empty and wait for a person. */
export function shopSource(name: string, hosts: readonly string[]): string {
  const list = hosts.map((host) => `'${host}'`).join(', ');
  return `/** ${name}. */
import type { Shop } from './shop';

export const ${shopId(name)}: Shop = {
  name: '${name.replaceAll("'", "\\'")}',
  hosts: [${list}],
  title: '',
  prices: { current: '' },
};
`;
}

/** A page that has nothing yet of the shop's markup. */
export function shopFixture(name: string): string {
  return `<!doctype html><html lang="en"><head><title>${name.replaceAll('<', '&lt;')}</title></head><body>
${FIXTURE_UNWRITTEN}
</body></html>
`;
}

/** What a test expects of the fixture; an empty title and no amount are filled in last. */
export interface ShopExpectation {
  host: string;
  title: string;
  amount: number;
  currency: string;
}

export const shopExpectation = (host: string): ShopExpectation => ({
  host: `www.${host}`,
  title: '',
  amount: 0,
  currency: 'EUR',
});
