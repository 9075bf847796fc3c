import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Done } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import type { Choices } from './import-form.ts'
import { chooseRows } from './run-import.server.ts'
import { dropImport } from './staged.server.ts'
import { undoImport } from './undo-import.server.ts'

/** Everything that can be done with a file but taking it in; where to go then. Throws 404 for somebody else's file. */
export async function actOnImport(
  db: Db,
  visit: OpenVisit,
  id: string,
  act: Choices & { readonly intent: 'choose' | 'next' | 'import' | 'drop' | 'undo' },
  search: URLSearchParams,
): Promise<Done> {
  if (act.intent === 'drop') await dropImport(db, visit, id)
  else if (act.intent === 'undo') await undoImport(db, visit, id)
  else await chooseRows(db, visit, id, act)
  if (act.intent !== 'choose' && act.intent !== 'next') return { ok: true, path: paths.csvImport(id) }
  const at = new URLSearchParams(search)
  if (act.intent === 'next') at.set('side', String((Number(at.get('side')) || 1) + 1))
  return { ok: true, path: at.size > 0 ? `${paths.csvImport(id)}?${at}` : paths.csvImport(id) }
}
