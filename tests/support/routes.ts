import { randomUUID } from 'node:crypto'
import type { ServerBuild } from '@remix-run/node'

const BUILD = new URL('../../build/server/index.js', import.meta.url)

/** One address of the built product: its file, a path with invented ids, and what it answers. */
export interface BuiltRoute {
  readonly id: string
  /** As routes.ts has it, with `:id`. */
  readonly pattern: string
  readonly path: string
  readonly hasLoader: boolean
  readonly hasAction: boolean
}

/** Every route of the build but the root, with parameters filled in. */
export async function builtRoutes(): Promise<BuiltRoute[]> {
  const { routes } = (await import(/* @vite-ignore */ BUILD.href)) as ServerBuild
  const pathOf = (id: string | undefined): string => {
    const route = id ? routes[id] : undefined
    return route ? `${pathOf(route.parentId)}/${route.path ?? ''}` : ''
  }
  const tidy = (path: string) => path.replace(/\/+/g, '/').replace(/(.)\/$/, '$1')
  return Object.values(routes)
    .filter((route) => route !== undefined && route.id !== 'root')
    .map((route) => ({
      id: route!.id,
      pattern: tidy(pathOf(route!.id)),
      path: tidy(pathOf(route!.id))
        .replace(/:(\w+)/g, () => randomUUID())
        .replace('*', 'findes-ikke'),
      hasLoader: Boolean(route!.module.loader),
      hasAction: Boolean(route!.module.action),
    }))
}
