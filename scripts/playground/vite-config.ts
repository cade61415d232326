// Vite exports its types only to ES modules.
import type { InlineConfig, Rollup } from 'vite' with { 'resolution-mode': 'import' };
import type { BundledPackages } from './bundled-packages';

export interface PlaygroundFolders {
  /** Folder with index.html. */
  app: string;
  outDir: string;
}

/** Vite's options for the playground. Vite reads no other configuration file. */
export function playgroundConfig({ app, outDir }: PlaygroundFolders, packages: BundledPackages): InlineConfig {
  const rollupOptions: Rollup.RollupOptions = {
    // Little of Monaco can be removed. The search takes a third of the build time and saves a twentieth of the size.
    treeshake: false,
    onwarn(warning, warn) {
      // React libraries contain hundreds of "use client" directives, which have a meaning only on a React server.
      if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
    },
  };
  return {
    configFile: false,
    root: app,
    base: '/playground/',
    logLevel: 'warn',
    esbuild: { jsx: 'automatic' },
    plugins: [packages.collect(), packages.writeNotices()],
    worker: { format: 'es', plugins: () => [packages.collect()], rollupOptions },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Every browser that runs es2022 supports module preloading.
      modulePreload: { polyfill: false },
      // Monaco's main chunk has 2.8 MB. The warning is for an increase above that.
      chunkSizeWarningLimit: 3000,
      reportCompressedSize: false,
      rollupOptions,
    },
  };
}
