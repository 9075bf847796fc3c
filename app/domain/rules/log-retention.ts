/** Years that the log of readings and changes is kept: 60 months, as the consents that it shows (DOMAIN 6.3, derived). */
export const LOG_KEPT_MONTHS = 60
