import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const rollupOptions = {
  // Monaco is written so that hardly anything of it can be shaken off: the search costs a third of the build time and saves
  // a twentieth of the size.
  treeshake: false,
  onwarn(warning, warn) {
    // "use client" marks in React libraries mean nothing outside a React server, and there are hundreds.
    if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
  },
};

/** How scripts/build-playground.mjs builds this folder; it adds the output directory. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/playground/',
  esbuild: { jsx: 'automatic' },
  worker: { format: 'es', rollupOptions },
  build: {
    target: 'es2022',
    // Every browser that runs es2022 preloads modules by itself.
    modulePreload: { polyfill: false },
    // Monaco's main chunk has 2.8 MB; the warning is for what would come on top of it.
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
    rollupOptions,
  },
});
