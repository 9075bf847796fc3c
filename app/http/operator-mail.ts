/** The address that those who run the site can be written to, from MAIL_FROM; null where nobody reads what is sent there. */
export function operatorMail(from: string): string | null {
  const address = /<([^<>\s]+@[^<>\s]+)>$/.exec(from.trim())?.[1] ?? from.trim()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) return null
  return /^(ingen-?svar|no-?reply|do-?not-?reply)\b/i.test(address) ? null : address
}
