/** Tells the one who waits which step is being done. */
export type Tell = (step: string) => void
