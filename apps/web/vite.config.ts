import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress';

const api = process.env['KORO_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), tailwindcss(), precompress()],
  resolve: {
    alias: { vocabulary: fileURLToPath(new URL('../../libs/vocabulary/index.ts', import.meta.url)) },
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // A data: URL would need a hole in the content security policy.
    assetsInlineLimit: 0,
    target: 'es2022',
    manifest: true,
  },
  server: {
    proxy: {
      '/graphql': api,
      '/media': api,
      '/export': api,
      '/evidence': api,
      '/auth': api,
      '/import/': api,
    },
  },
});
