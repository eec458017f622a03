import { meantBy, type NamedReceiver } from '../../records/index.ts'

/** So many letters of a surname are usually enough. */
const fewLetters = 3

/** So many examples are read at a glance. */
const mostExamples = 3

/**
 * What a clerk of this very office could type: abbreviations of its first units and the beginning
 * of an officer's surname, each of which means exactly one of the receivers.
 */
export function examplesOf(receivers: readonly NamedReceiver[]): string[] {
  const means = (one: NamedReceiver) => typedFor(one, receivers)
  const units = receivers.filter(one => one.unitId !== null).flatMap(means)
  const officers = receivers.filter(one => one.unitId === null).flatMap(means)
  return [...units.slice(0, mostExamples - 1), ...officers].slice(0, mostExamples)
}

/** The shortest usual way to type one receiver; nothing when it would mean others, too. */
function typedFor(receiver: NamedReceiver, all: readonly NamedReceiver[]): string[] {
  const word = receiver.usual.toLocaleLowerCase('cs')
  const shorter = receiver.unitId === null ? word.slice(0, fewLetters) : word
  const fitting = [shorter, word].find(typed => {
    const meant = meantBy(typed, all)
    return meant.length === 1 && meant[0] === receiver
  })
  return fitting === undefined ? [] : [fitting]
}
