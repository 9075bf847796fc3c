import type { ReactNode } from 'react'

/** One part of the page of components: its heading on a deck, and the samples in columns. */
export function Sample({ id, title, children, wide }: SampleProps) {
  return (
    <section className="k-sec" id={id} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <div className={wide ? 'stack' : 'k-two'}>{children}</div>
    </section>
  )
}

interface SampleProps {
  id: string
  title: string
  children: ReactNode
  wide?: boolean
}
