import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The first of these programs that is on the machine, or null. */
function onPath(names) {
  for (const name of names)
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim() || null
    } catch {}
  return null
}

/** Path of a Chromium that Playwright can drive, or null. CHROMIUM wins. */
export function findChromium() {
  const mac = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  return (
    process.env.CHROMIUM ??
    onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) ??
    mac.find((path) => existsSync(path)) ??
    null
  )
}

/** The one line that installs what is missing, for the machine's own package manager. */
export function installLine(packages) {
  const list = packages.join(' ')
  if (onPath(['apt-get'])) return `sudo apt-get update && sudo apt-get install -y ${list}`
  if (onPath(['dnf'])) return `sudo dnf install -y ${list.replace('postgresql', 'postgresql-server')}`
  if (onPath(['brew'])) return `brew install ${list.replace('chromium', '--cask chromium')}`
  return `install ${list} with your package manager`
}
