import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

/**
 * Modules that are loaded together come as one file: many small files pack far worse than the same script in one. The
 * packages change seldom, the frame is on every page, and a page with one field mostly has them all.
 */
const together = {
  frame: [
    'paths',
    ...['error-title', 'nonce', 'page-meta'].map((name) => `http/${name}`),
    ...['frame-words', 'sent-text', 'translate', 'use-text'].map((name) => `i18n/${name}`),
    ...['button', 'classes', 'error-page', 'feedback', 'frame', 'icon', 'link', 'network-notice'].map(ofUi),
    ...['page-change', 'page-title', 'shell', 'theme-colour', 'within-page', 'form/use-chosen'].map(ofUi),
  ],
  form: [
    ...['choice', 'error-list', 'error-summary', 'field', 'fieldset', 'form-values'].map(ofForm),
    ...['parts', 'select', 'text-area', 'tick', 'wiring'].map(ofForm),
  ],
}

function ofUi(name: string): string {
  return `ui/${name}`
}

function ofForm(name: string): string {
  return `ui/form/${name}`
}

function manualChunks(id: string): string | undefined {
  if (id.includes('/node_modules/')) return 'react'
  const [, module = ''] = /\/app\/(.*)\.tsx?$/.exec(id) ?? []
  return Object.entries(together).find(([, modules]) => modules.includes(module))?.[0]
}

export default defineConfig(({ isSsrBuild }) => ({
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
  build: { target: 'es2022', rollupOptions: isSsrBuild ? {} : { output: { manualChunks } } },
  esbuild: { target: 'es2022' },
  // Server-only packages found late would be re-optimised and give the page two Reacts.
  optimizeDeps: {
    esbuildOptions: { target: 'es2022' },
    exclude: ['@node-rs/argon2'],
    entries: ['app/root.tsx', 'app/entry.client.tsx', 'app/routes/**/*.tsx'],
  },
}))
