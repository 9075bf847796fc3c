/** The languages of the product; Danish is the default. */
export type Locale = 'da' | 'en'

/** A text in every language of the product. */
export interface Bilingual {
  da: string
  en: string
}
