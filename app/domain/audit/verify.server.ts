import { asc, between, count, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.server.ts'
import { madeAt } from '#db/id.ts'
import {
  auditDrops,
  auditEntries,
  auditErasures,
  auditOrder,
  auditPayloads,
  auditSeals,
  auditSubjects,
} from '#db/schema/index.ts'
import { canonicalJson, commit } from './commitment.server.ts'
import { isOver } from './drop-seals.server.ts'
import type { Fault, FaultKind, Head, Verified } from './faults.ts'
import { type EntryRow, hashOf, leafOf, NO_SEAL, rootOf, type SealRow } from './seal.server.ts'

/** An entry older than this has been sealed by a running server. */
const SEALED_WITHIN_MS = 60_000
/** As many places of the order as are read at once. */
const A_READ = 500

type Note = (kind: FaultKind, at: string | number) => void

/**
 * Reads the whole log and finds whatever was changed, taken out, put in or moved since it was sealed. `heads` are seals
 * that were noted outside: without one, a log whose end was cut off in one piece looks like a shorter log. `now` is the
 * machine's clock. Reads in portions; the reader is one snapshot, so nothing moves meanwhile.
 */
export async function verifyLog(q: Reader, now: Date, heads: readonly Head[] = []): Promise<Verified> {
  const faults: Fault[] = []
  const note: Note = (kind, at) => void faults.push({ kind, at: String(at) })
  const drops = new Map((await q.select().from(auditDrops)).map(({ sealId, at }) => [sealId, at]))
  const seals = await q.select().from(auditSeals).orderBy(asc(auditSeals.id))
  let entries = 0
  for (const [index, seal] of seals.entries()) {
    checkChain(seal, seals[index - 1], note)
    const droppedAt = drops.get(seal.id)
    // A day that is still to come would excuse any drop.
    if (droppedAt && (droppedAt > now || !isOver(seal.at, droppedAt))) note('drop-wrong', seal.id)
    entries += await checkRange(q, seal, droppedAt !== undefined, note)
  }
  const last = seals.at(-1)
  const beyond = await q
    .select()
    .from(auditOrder)
    .where(gt(auditOrder.position, last?.toPosition ?? 0))
  for (const { position } of beyond) note('order-broken', position)
  for (const id of drops.keys()) if (!seals.some((seal) => seal.id === id)) note('drop-wrong', id)
  const waiting = await checkUnsealed(q, now, note)
  await checkAlone(q, note)
  for (const head of heads) {
    const found = seals.find(({ id }) => id === head.seal)
    if (found?.hash !== head.hash) note('head-missing', head.seal)
  }
  const [erased] = await q.select({ value: count() }).from(auditErasures)
  return {
    faults,
    seals: seals.length,
    entries,
    waiting,
    erased: erased?.value ?? 0,
    head: last ? { seal: last.id, hash: last.hash } : null,
  }
}

function checkChain(seal: SealRow, before: SealRow | undefined, note: Note): void {
  if (hashOf(seal) !== seal.hash) note('seal-changed', seal.id)
  if (seal.previous !== (before?.hash ?? NO_SEAL) || seal.id !== (before?.id ?? 0) + 1) note('chain-broken', seal.id)
  if (seal.fromPosition !== (before?.toPosition ?? 0) + 1 || seal.toPosition < seal.fromPosition)
    note('range-broken', seal.id)
}

/** Checks what one seal covers. Returns how many entries are there. */
async function checkRange(q: Reader, seal: SealRow, isDropped: boolean, note: Note): Promise<number> {
  const leaves: string[] = []
  let entries = 0
  let next = seal.fromPosition
  for (let from = seal.fromPosition; from <= seal.toPosition; from += A_READ) {
    const to = Math.min(from + A_READ - 1, seal.toPosition)
    for (const place of await placesBetween(q, from, to)) {
      for (; next < place.position; next++) note('order-broken', next)
      next = place.position + 1
      leaves.push(place.leaf)
      if (place.entry) entries++
      if (isDropped) {
        if (place.entry || place.payload) note('drop-wrong', seal.id)
      } else checkPlace(place, note)
    }
    for (; next <= to; next++) note('order-broken', next)
  }
  if (rootOf(leaves) !== seal.root) note('seal-changed', seal.id)
  return entries
}

/** As text, so that a document that is none any more is a fault like others, not the end of the check. */
const payload = { salt: auditPayloads.salt, body: sql<string>`cast(${auditPayloads.body} as text)` }
const groups = sql<string>`cast(${auditSubjects.groups} as text)`

type Place = Awaited<ReturnType<typeof placesBetween>>[number]

async function placesBetween(q: Reader, from: number, to: number) {
  const rows = await q
    .select({ order: auditOrder, entry: auditEntries, payload, erasure: auditErasures })
    .from(auditOrder)
    .leftJoin(auditEntries, eq(auditEntries.id, auditOrder.entryId))
    .leftJoin(auditPayloads, eq(auditPayloads.entryId, auditOrder.entryId))
    .leftJoin(auditErasures, eq(auditErasures.entryId, auditOrder.entryId))
    .where(between(auditOrder.position, from, to))
    .orderBy(asc(auditOrder.position))
  const ids = rows.map(({ order }) => order.entryId)
  const { entryId, candidateId } = auditSubjects
  const found =
    ids.length > 0
      ? await q.select({ entryId, candidateId, groups }).from(auditSubjects).where(inArray(entryId, ids))
      : []
  const subjects = new Map<string, [string, unknown][]>()
  for (const row of found)
    subjects.set(row.entryId, [...(subjects.get(row.entryId) ?? []), [row.candidateId, parsed(row.groups)]])
  return rows.map(({ order, ...rest }) => ({ ...order, ...rest, subjects: subjects.get(order.entryId) ?? [] }))
}

function checkPlace({ entryId, leaf, entry, payload, erasure, subjects }: Place, note: Note): void {
  if (!entry) {
    note('entry-missing', entryId)
    return
  }
  if (leafOf(entry) !== leaf) note('entry-changed', entryId)
  checkPayload(entry, payload, erasure !== null, subjects, note)
}

function checkPayload(
  entry: EntryRow,
  payload: Place['payload'],
  erased: boolean,
  subjects: [string, unknown][],
  note: Note,
): void {
  if (!payload) {
    if (!erased) note('payload-missing', entry.id)
    if (subjects.length > 0) note('subjects-changed', entry.id)
    return
  }
  const body = parsed(payload.body)
  if (erased || commit(payload.salt, body) !== entry.commitment) note('payload-changed', entry.id)
  const told = canonicalJson((body as { subjects?: unknown } | null)?.subjects ?? [])
  const stored = canonicalJson(subjects.sort(([a], [b]) => (a < b ? -1 : 1)))
  if (told !== stored) note('subjects-changed', entry.id)
}

/** The value of a stored document; null when it is none any more. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Entries that no seal covers: the young ones are counted, the old ones noted. */
async function checkUnsealed(q: Reader, now: Date, note: Note): Promise<number> {
  const rows = await q
    .select({ id: auditEntries.id })
    .from(auditEntries)
    .leftJoin(auditOrder, eq(auditOrder.entryId, auditEntries.id))
    .where(isNull(auditOrder.entryId))
  let waiting = 0
  for (const { id } of rows) {
    if (now.getTime() - madeAt(id) <= SEALED_WITHIN_MS) waiting++
    else note('entry-unsealed', id)
  }
  return waiting
}

/** Personal parts, subjects and erasures that belong to no entry. An erasure outlives an entry that was dropped. */
async function checkAlone(q: Reader, note: Note): Promise<void> {
  for (const table of [auditPayloads, auditSubjects, auditErasures]) {
    const rows = await q
      .select({ id: table.entryId, position: auditOrder.position })
      .from(table)
      .leftJoin(auditEntries, eq(auditEntries.id, table.entryId))
      .leftJoin(auditOrder, eq(auditOrder.entryId, table.entryId))
      .where(isNull(auditEntries.id))
    for (const { id, position } of rows) if (table !== auditErasures || position === null) note('payload-alone', id)
  }
}
