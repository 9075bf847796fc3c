import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [
    tailwindcss(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
  ],
  // esbuild from 0.28.1 cannot lower destructuring for Vite 6's default targets.
  build: { target: 'es2022' },
  esbuild: { target: 'es2022' },
  // Server-only packages found late would be re-optimised and give the page two Reacts.
  optimizeDeps: {
    esbuildOptions: { target: 'es2022' },
    exclude: ['@node-rs/argon2'],
    entries: ['app/root.tsx', 'app/entry.client.tsx', 'app/routes/**/*.tsx'],
  },
})
