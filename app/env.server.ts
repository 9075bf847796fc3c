import { z } from 'zod'

/** How the process runs. `demo` and `development` show /udbakke; `test` adds x-queries; only `production` is for real people. */
export const MODES = ['production', 'demo', 'development', 'test'] as const
export type Mode = (typeof MODES)[number]

const WEAK = /^(.)\1*$|secret|password|changeme|fleksbro|hemmelig/i

const schema = z.object({
  PORT: z.coerce.number({ error: 'PORT must be a number' }).int().min(0).max(65_535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, { error: 'DATABASE_URL must begin with file: or postgres://' })
    .default('file:./data/fleksbro.db'),
  ORIGIN: z.url({ error: 'ORIGIN must be an address such as https://fleksbro.example.dk' }).optional(),
  SESSION_SECRET: z.string().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, { error: 'SMTP_URL must begin with smtp:// or smtps://' })
    .optional(),
  MAIL_FROM: z.string().default('Fleksbro <ingen-svar@localhost>'),
  NOW: z.string().optional(),
})

export type Env = z.infer<typeof schema> & { readonly mode: Mode; readonly secret: string; readonly origin: string }

/** Environment variables as a process has them. */
type Settings = Readonly<Record<string, string | undefined>>

/** The mode, from APP_MODE; anything unknown is production, the strictest. */
export function modeOf(env: Settings = process.env): Mode {
  return MODES.find((mode) => mode === env.APP_MODE) ?? (env.NODE_ENV === 'development' ? 'development' : 'production')
}

/** Cookies are `secure` then. */
export function isProduction(): boolean {
  return modeOf() === 'production'
}

/**
 * Reads the environment. Throws an Error whose message says in sentences what to set: a missing or weak secret, a
 * malformed address. Only production demands a secret; the other modes hold no real people.
 */
export function readEnv(source: Settings = process.env): Env {
  const mode = modeOf(source)
  const parsed = schema.safeParse(source)
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join('\n'))
  const env = parsed.data
  if (mode === 'production') refuseWeak(env)
  return {
    ...env,
    mode,
    secret: env.SESSION_SECRET ?? 'only for demo, development and tests',
    origin: (env.ORIGIN ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
  }
}

function refuseWeak(env: z.infer<typeof schema>) {
  if (!env.SESSION_SECRET)
    throw new Error(
      'SESSION_SECRET is not set. Set it to at least 32 random characters, e.g. from: openssl rand -base64 48',
    )
  if (env.SESSION_SECRET.length < 32 || new Set(env.SESSION_SECRET).size < 12 || WEAK.test(env.SESSION_SECRET))
    throw new Error('SESSION_SECRET is too weak. Use at least 32 random characters, e.g. from: openssl rand -base64 48')
  if (env.NOW) throw new Error('NOW is for demo and tests only. Remove it.')
}
