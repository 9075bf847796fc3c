import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address of the product and the file that answers it: the table of contents. */
export default [
  index('routes/site/front.tsx'),
  route('sprog', 'routes/site/language.ts'),
  route('helbred', 'routes/site/health.ts'),
  route('udvikling/komponenter', 'routes/site/components-page.tsx'),
  route('*', 'routes/site/unknown.tsx'),
] satisfies RouteConfig
