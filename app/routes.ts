import { type RouteConfig, route } from '@remix-run/route-config'

/** Every address of the product and the file that answers it: the table of contents. */
export default [route('*', 'routes/site/unknown.tsx')] satisfies RouteConfig
