import { expect, test } from 'vitest'
import { Mutex, Pool } from '#db/queue.ts'
import { gate } from './trial.ts'

test('callers of a mutex go one at a time, in the order of asking, also after a failure', async () => {
  const mutex = new Mutex()
  const seen: string[] = []
  const turn = (name: string) =>
    mutex.run(async () => {
      seen.push(`${name} in`)
      await Promise.resolve()
      seen.push(`${name} out`)
      if (name === 'one') throw new Error(name)
    })
  await Promise.allSettled([turn('one'), turn('two'), turn('three')])
  expect(seen).toEqual(['one in', 'one out', 'two in', 'two out', 'three in', 'three out'])
})

test('a pool makes no more than its size, lends in the order of asking, and takes back after a failure', async () => {
  let made = 0
  const pool = new Pool(2, () => ++made)
  const hold = gate()
  const first = [pool.lend(() => hold.opened), pool.lend(() => hold.opened)]
  const order: number[] = []
  const later = [1, 2, 3].map((n) =>
    pool.lend(async () => {
      order.push(n)
      throw new Error('no')
    }),
  )
  await Promise.resolve()
  expect(order).toEqual([])
  hold.open()
  await Promise.allSettled([...first, ...later])
  expect(order).toEqual([1, 2, 3])
  expect(made).toBe(2)
  expect(pool.made).toEqual([1, 2])
})
