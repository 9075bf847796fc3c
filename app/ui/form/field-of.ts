import type { FieldMetadata } from '@conform-to/react'

/** What a control of ours takes from conform: name, what was typed, and what is wrong with it. */
export function fieldOf(field: FieldMetadata<unknown>) {
  const { name, errors, initialValue } = field
  return { name, error: errors, defaultValue: typeof initialValue === 'string' ? initialValue : undefined }
}
