/**
 * Chromium's worker is two classic scripts. Modules it compiles anew each time the worker wakes; of a classic script it
 * keeps the compiled code, and the less there is of it the sooner the worker runs. So what is imported late
 * (`src/background/late-code.ts`) is a script of its own. Firefox has a page in the background, which keeps the modules.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { afterBuild } from './after-build';
import { folderFiles } from './folder-files';
import { startUpFiles } from './start-up-files';

/**
 * In the package's root. Named after what is in it: a browser takes an update for none where the first script is the same
 * as before, whatever became of the others.
 */
const lateName = (script: string) =>
  `late-code-${createHash('sha256').update(script).digest('hex').slice(0, 12)}.js`;
/** What the late script leaves behind: all that it exports. */
const LATE = 'whenceLate';
/** What it shares with the first is handed to it in this. */
const PARTS = 'whenceParts';

/** The import of what is late, in what Vite wraps around imports of pages. */
const LATE_IMPORT = /[\w$]+\(\(\)=>import\([`"']\.\/(late-exports-[\w-]+\.js)[`"']\),\[\]\)/;

/**
 * The manifest's policy demands that what is loaded is named by a policy of this name: it knows one script. A worker may
 * load later only what it had loaded once while it was installed.
 */
const install = (name: string) =>
  `self.whenceLateName=trustedTypes.createPolicy("whence-late",{createScriptURL:()=>"${name}"}).createScriptURL("");` +
  'self.addEventListener("install",()=>importScripts(self.whenceLateName));';
/** Loads the script where it is not there yet: twice would be two of everything. */
const LOAD = `(self.${LATE}||importScripts(self.whenceLateName),Promise.resolve(self.${LATE}))`;

interface Manifest {
  background: { service_worker?: string; type?: string };
}

/** One classic script of what this module imports; throws where it becomes more than one. */
async function scriptOf(entry: string, name: string, { plugins, rollupOptions }: Bundling): Promise<string> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name },
      rollupOptions,
    },
  };
  const built = await build(config);
  const [chunk, ...others] = Array.isArray(built) ? (built[0]?.output ?? []) : [];
  if (chunk?.type !== 'chunk' || others.length) throw new Error(`${entry} is not one script`);
  return chunk.code;
}
type Bundling = Pick<InlineConfig, 'plugins'> & Pick<NonNullable<InlineConfig['build']>, 'rollupOptions'>;

/** The worker's first script, of these modules; it loads the late one when that is first asked for. */
function firstScript(entry: string, modules: readonly string[]): Promise<string> {
  const imports = modules.map((module, at) => `import * as part${at} from ${JSON.stringify(module)};`);
  const parts = modules.map((_, at) => `part${at}`);
  const source = `${imports.join('\n')}\nself.${PARTS} = [${parts}];`;
  const late: Plugin = {
    name: 'whence:late-script',
    load: (id) => (id === entry ? source : null),
    transform: (code) => code.replace(LATE_IMPORT, LOAD),
  };
  return scriptOf(entry, 'whence', { plugins: [late] });
}

/** The late script, without the modules that the first one has. */
function lateScript(entry: string, modules: readonly string[]): Promise<string> {
  const globals = Object.fromEntries(modules.map((module, at) => [module, `self.${PARTS}[${at}]`]));
  const rollupOptions = { external: [...modules], output: { globals } };
  return scriptOf(entry, LATE, { rollupOptions });
}

/** Scripts that only the worker had, by now in its two. */
function leftOver(outDir: string): string[] {
  const files = folderFiles(outDir);
  const pages = files.filter((file) => file.endsWith('.html'));
  const needed = new Set(pages.flatMap((page) => startUpFiles(outDir, page)));
  return files.filter((file) => /^assets\/.*\.js$/.test(file) && !needed.has(file));
}

export const workerScripts = (): Plugin =>
  afterBuild('whence:worker-scripts', async (outDir) => {
    const path = join(outDir, 'manifest.json');
    if (!existsSync(path)) return;
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    const entry = manifest.background.service_worker;
    if (!entry) return;
    const modules = startUpFiles(outDir, entry)
      .filter((file) => file !== entry)
      .map((file) => join(outDir, file));
    const [late] = modules.flatMap((file) => LATE_IMPORT.exec(readFileSync(file, 'utf8'))?.[1] ?? []);
    if (!late) throw new Error('the worker imports nothing late');
    const first = await firstScript(join(outDir, entry), modules);
    const second = await lateScript(join(outDir, 'assets', late), modules);
    const name = lateName(second);
    writeFileSync(join(outDir, entry), install(name) + first);
    writeFileSync(join(outDir, name), second);
    delete manifest.background.type;
    writeFileSync(path, JSON.stringify(manifest, null, 2));
    for (const file of leftOver(outDir)) rmSync(join(outDir, file));
  });
