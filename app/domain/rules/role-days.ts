/** Days that a job is open before its employer has to renew it, where the municipality has not chosen another number. */
export const ROLE_OPEN_DAYS = 90
