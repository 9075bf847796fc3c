/** What can be wrong with an import, apart from single rows. */
export type EscoErrorCode = 'FOLDER' | 'FILE' | 'BUSY' | 'STOPPED' | 'NOTHING' | 'DATABASE'

/** An error with a sentence for the operator. */
export class EscoError extends Error {
  readonly code: EscoErrorCode
  constructor(code: EscoErrorCode, message: string) {
    super(message)
    this.name = 'EscoError'
    this.code = code
  }
}
