import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { withoutErrorPrefix } from '#app/http/error-title.ts'
import { FRAME_WORDS, FrameWords } from '#app/i18n/frame-words.ts'

// The server puts "Fejl:" before the title of a refused form; the error summary does it again once it is there.
document.title = withoutErrorPrefix(document.title)

const words = JSON.parse(document.querySelector<HTMLMetaElement>(`meta[name=${FRAME_WORDS}]`)?.content ?? '{}')

/**
 * Waits until the page's data is decoded. RemixBrowser throws that promise at the root, where no boundary catches it: a
 * click that came before it was kept would make React hydrate at once and fail ("Root did not complete").
 */
async function dataDecoded(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (pending) {
    await pending
  }
}

dataDecoded().then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <FrameWords.Provider value={words}>
          <RemixBrowser />
        </FrameWords.Provider>
      </StrictMode>,
    )
  }),
)
