/** Gives each thing its place as a key, for lists that stand still and may hold the same thing twice. */
export function keyed<Item>(items: readonly Item[]): { key: number; item: Item }[] {
  return items.map((item, key) => ({ key, item }))
}
