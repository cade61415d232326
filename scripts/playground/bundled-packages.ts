import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
// Vite exports its types only to ES modules.
import type { Plugin } from 'vite' with { 'resolution-mode': 'import' };
import { type BundledPackage, noticesText } from './third-party-notices';

const NOTICES_FILE = 'third-party-notices.txt';

/** The npm packages whose modules are in the playground's bundle, and the Vite plugins that find and list them. */
export class BundledPackages {
  readonly #byFolder = new Map<string, BundledPackage>();

  /** Records the packages of all modules. The bundles of the web workers are built apart and need a plugin of their own. */
  collect(): Plugin {
    const add = (id: string) => this.#add(id);
    return {
      name: 'collect-bundled-packages',
      generateBundle() {
        for (const id of this.getModuleIds()) add(id);
      },
    };
  }

  /** Writes the notices to the assets. A `<meta name="third-party-notices">` of the page contains their address. */
  writeNotices(): Plugin {
    const text = () => noticesText([...this.#byFolder.values()]);
    return {
      name: 'write-third-party-notices',
      // Vite writes index.html in its own generateBundle, which runs after this one.
      generateBundle() {
        this.emitFile({ type: 'asset', name: NOTICES_FILE, source: text() });
      },
      transformIndexHtml: {
        order: 'post',
        handler(_html, { bundle = {} }) {
          const asset = Object.values(bundle).find(
            (file) => file.type === 'asset' && file.names.includes(NOTICES_FILE),
          );
          if (!asset) throw new Error(`The bundle contains no ${NOTICES_FILE}.`);
          const content = `/playground/${asset.fileName}`;
          return [{ tag: 'meta', attrs: { name: 'third-party-notices', content }, injectTo: 'head' }];
        },
      },
    };
  }

  #add(moduleId: string): void {
    // Rollup marks virtual modules with a NUL byte. Vite appends a query to assets and workers.
    const file = moduleId.replace(/^\0/, '').replace(/\?.*$/, '');
    if (!file.includes('/node_modules/')) return;
    const folder = packageFolder(dirname(file));
    if (folder !== undefined && !this.#byFolder.has(folder)) this.#byFolder.set(folder, readPackage(folder));
  }
}

/** The nearest folder whose package.json has a name and a version. Some packages contain others without them. */
function packageFolder(folder: string): string | undefined {
  for (let current = folder; current.includes('/node_modules/'); current = dirname(current)) {
    const manifest = join(current, 'package.json');
    if (existsSync(manifest) && hasNameAndVersion(manifest)) return current;
  }
  return undefined;
}

function hasNameAndVersion(manifest: string): boolean {
  const { name, version } = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof name === 'string' && typeof version === 'string';
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version, license, folder };
}
