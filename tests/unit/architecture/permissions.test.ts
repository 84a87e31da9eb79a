/** The built manifests against what may be in them; skipped where nothing has been built. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import source from '../../../manifest.json' with { type: 'json' };
import packageJson from '../../../package.json' with { type: 'json' };
import { engines } from '../../../tools/build/engine-manifest';

const root = join(import.meta.dirname, '../../..');

const SHARED_KEYS = [
  'action',
  'background',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'short_name',
  'version',
];
/** Keys that may come and go with what a person can do; they open nothing to a page and ask for nothing. */
const HARMLESS_KEYS = ['commands', 'homepage_url'];
const OWN_KEYS = { chrome: ['minimum_chrome_version'], firefox: ['browser_specific_settings'] };
/** One shop and its subdomains, by name: no pattern over top-level domains, no whole web. */
const NAMED_SHOP = /^(?:\*|https):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/;

test('manifest and package agree on the version', () => {
  expect(source.version).toBe(packageJson.version);
});

describe.each(engines)('the manifest built for %s', (engine) => {
  const file = join(root, 'dist', engine, 'manifest.json');
  const built = existsSync(file);
  const manifest = built ? JSON.parse(readFileSync(file, 'utf8')) : {};

  test.skipIf(!built)('holds the agreed keys and no others', () => {
    const keys = Object.keys(manifest).filter((key) => !HARMLESS_KEYS.includes(key));
    expect(keys.sort()).toEqual([...SHARED_KEYS, ...OWN_KEYS[engine]].sort());
  });

  test.skipIf(!built)('asks for three permissions; every site only when the person allows it', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test.skipIf(!built)('reads named shops only, in the top frame only', () => {
    for (const script of manifest.content_scripts) {
      expect(script.matches.filter((pattern: string) => !NAMED_SHOP.test(pattern))).toEqual([]);
      expect(script.all_frames ?? false).toBe(false);
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  test.skipIf(!built)('opens no file to pages and listens to no page', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test.skipIf(!built)(
    'its pages and worker: own scripts only, no connection, no markup out of strings',
    () => {
      const policy = new Map(
        manifest.content_security_policy.extension_pages
          .split(';')
          .map((part: string) => part.trim().split(' '))
          .map(([name, ...values]: string[]) => [name, values.join(' ')]),
      );
      expect(policy.get('default-src')).toBe("'none'");
      expect(policy.get('script-src')).toBe("'self'");
      expect(policy.get('style-src')).toBe("'self'");
      expect(policy.get('connect-src')).toBe("'self'");
      expect(policy.get('require-trusted-types-for')).toBe("'script'");
      // Chromium's worker names the one script that it loads late.
      expect(policy.get('trusted-types')).toBe(engine === 'chrome' ? 'whence-late' : "'none'");
      expect([...policy.values()].join(' ')).not.toMatch(/unsafe|http|\*/);
    },
  );
});

test('Firefox is told that no data is collected, and Android is left out', () => {
  const { gecko, ...others } = source.browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(others).toEqual({});
});
