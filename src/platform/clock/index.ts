/** Tells the time; tests turn it, so nothing else may ask the machine for "now". */
export type Clock = () => Date

/** The machine's own clock. */
export const machineClock: Clock = () => new Date()

export { remembered, rememberedEach } from './remembered.ts'
