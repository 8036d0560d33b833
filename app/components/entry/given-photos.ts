import { useEffect, useRef, useState } from 'react'

type Add = (files: FileList | undefined) => void

/**
 * Photos dropped anywhere on the page, which would open the first of them in its place otherwise. Answers
 * whether some are held over it now; what is dragged within the page is no photo that is given.
 */
export function useDropped(add: Add): boolean {
  const [over, setOver] = useState(false)
  const ofPage = useRef(false)
  useEffect(() => {
    const noticed = (is: boolean) => () => {
      ofPage.current = is
    }
    const brings = ({ dataTransfer }: DragEvent) =>
      !ofPage.current && dataTransfer?.types.includes('Files') === true
    const listeners = {
      dragstart: noticed(true),
      dragend: noticed(false),
      dragover: (event: DragEvent) => {
        if (!brings(event)) return
        event.preventDefault()
        setOver(true)
      },
      dragleave: ({ relatedTarget }: DragEvent) => {
        if (relatedTarget === null) setOver(false)
      },
      drop: (event: DragEvent) => {
        if (!brings(event)) return
        event.preventDefault()
        setOver(false)
        add(event.dataTransfer?.files)
      },
    }
    const stop = new AbortController()
    for (const [name, listener] of Object.entries(listeners))
      document.addEventListener(name, listener as EventListener, { signal: stop.signal })
    return () => stop.abort()
  })
  return over
}

/**
 * A picture from the clipboard, pasted anywhere on the page. Text that a program has copied as a picture too
 * is text where one writes.
 */
export function usePasted(add: Add): void {
  useEffect(() => {
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      const writes = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      if (writes && clipboardData?.types.includes('text/plain')) return
      add(clipboardData?.files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  })
}
