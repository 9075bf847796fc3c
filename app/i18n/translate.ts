/** The languages of the screens. Danish is the source of truth; a missing English text does not compile. */
export const LOCALES = ['da', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** One text: a sentence with {slots}, or its singular and plural, chosen by the slot `count`. */
export type Text = string | { readonly one: string; readonly other: string }

type SlotsIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotsIn<Rest> : never
type SlotsOf<T> = T extends string
  ? SlotsIn<T>
  : T extends { one: infer A; other: infer B }
    ? SlotsIn<A> | SlotsIn<B>
    : never

export type Texts<D extends Record<string, Text> = Record<string, Text>> = {
  readonly da: D
  readonly en: { readonly [K in keyof D]: Text }
}

/** Looks a text up. Unknown keys and missing slots are compile errors; numbers are written in the reader's language. */
export type Translate<D extends Record<string, Text>> = <K extends keyof D & string>(
  key: K,
  ...slots: SlotsOf<D[K]> extends never ? [] : [Readonly<Record<SlotsOf<D[K]>, string | number>>]
) => string

/** Declares the texts of one area in both languages. */
export function defineTexts<const D extends Record<string, Text>>(texts: Texts<D>): Texts<D> {
  return texts
}

/** Made once: what formats costs more than all that it formats. */
const numbers = { da: new Intl.NumberFormat('da'), en: new Intl.NumberFormat('en') }
const plurals = { da: new Intl.PluralRules('da'), en: new Intl.PluralRules('en') }

/** The look-up for one area in one language. Throws when a slot has no value, so that no screen shows a bare {name}. */
export function translate<D extends Record<string, Text>>(texts: Texts<D>, locale: Locale): Translate<D> {
  const number = numbers[locale]
  const plural = plurals[locale]
  return (key, ...[slots]) => {
    const text: Text | undefined = texts[locale][key]
    if (text === undefined) throw new Error(`No text for ${key} in ${locale}`)
    const values = (slots ?? {}) as Readonly<Record<string, string | number>>
    const chosen =
      typeof text === 'string' ? text : plural.select(Number(values.count)) === 'one' ? text.one : text.other
    return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`No value for {${name}} in ${key}`)
      return typeof value === 'number' ? number.format(value) : value
    })
  }
}
