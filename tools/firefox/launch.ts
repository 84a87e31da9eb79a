/** Starts a real Firefox and connects to it; the extension is installed by the caller, as a person would. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Firefox } from './firefox';
import { Marionette } from './marionette';
import { writeProfile } from './profile';

const START_TIMEOUT_MS = 120_000;
/** Quiet, in English; the second lets the profile turn off the fetching of remote settings. */
const ENVIRONMENT = {
  MOZ_CRASHREPORTER_DISABLE: '1',
  MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
  LANG: 'en_US.UTF-8',
};

const watchResolver = (file: string) => ({
  MOZ_LOG: 'timestamp,sync,nsHostResolver:5',
  MOZ_LOG_FILE: file,
});

export async function newProfile(under = tmpdir()): Promise<string> {
  return mkdtemp(join(under, 'whence-firefox-'));
}

/** The port that Firefox wrote down in its profile, once it listens. */
async function portOf(profile: string): Promise<number> {
  const end = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < end) {
    const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (/^\d+$/.test(text.trim())) return Number(text);
    await sleep(50);
  }
  throw new Error('Firefox did not start within two minutes');
}

export interface FirefoxOptions {
  headless?: boolean;
  /** File for the resolver's own log of every name that it is asked for; Firefox adds endings to it. */
  resolverLog?: string;
  /** Port of a proxy on this machine: then it is the only way out of the browser. */
  proxyPort?: number;
}

/** The Firefox at `path` with this profile. */
export async function launchFirefox(
  path: string,
  profile: string,
  { headless = true, proxyPort, resolverLog }: FirefoxOptions = {},
): Promise<Firefox> {
  await writeProfile(profile, proxyPort);
  await rm(join(profile, 'MarionetteActivePort'), { force: true });
  const child = spawn(
    path,
    [
      ...(headless ? ['-headless'] : []),
      '-marionette',
      '--remote-allow-system-access',
      '-no-remote',
      '-profile',
      profile,
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, ...ENVIRONMENT, ...(resolverLog && watchResolver(resolverLog)) },
    },
  );
  const ended = once(child, 'exit');
  try {
    const marionette = await Marionette.connect(await portOf(profile));
    const { capabilities } = (await marionette.send('WebDriver:NewSession', {})) as {
      capabilities: { browserVersion: string };
    };
    const quit = async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await Promise.race([ended, sleep(10_000).then(() => child.kill('SIGKILL'))]);
    };
    return new Firefox(
      marionette,
      capabilities.browserVersion,
      quit,
      ended.then(() => undefined),
    );
  } catch (reason) {
    child.kill('SIGKILL');
    throw reason;
  }
}
