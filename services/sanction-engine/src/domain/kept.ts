/** Content as it is on record: as text, by which it is compared, and read only where somebody needs to know what it says. */
export interface Kept<Content> {
  readonly text: string
  read(): Content
}

export function kept<Content>(text: string): Kept<Content> {
  let content: Content | undefined
  return {
    text,
    read: () => {
      content ??= JSON.parse(text) as Content
      return content
    },
  }
}
