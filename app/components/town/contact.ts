/** Whether a contact that somebody typed is one e-mail address and nothing else. */
export function isMailbox(text: string): boolean {
  return /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/.test(text)
}
