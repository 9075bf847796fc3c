import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { withoutErrorPrefix } from '#app/http/error-title.ts'

// The server puts "Fejl:" before the title of a refused form; the error summary does it again once it is there.
document.title = withoutErrorPrefix(document.title)

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  )
})
