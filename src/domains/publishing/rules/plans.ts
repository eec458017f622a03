import { standingOf, type Term, type Version, type VersionRef } from './work.ts'

type Numbered = Term & Pick<VersionRef, 'number'>

/** What is to happen with a work on a later day: that it is withdrawn, or that a version begins. */
export type Plan = { kind: 'withdrawal' | 'version'; number: number; from: Date }

/**
 * What is planned with a work after a moment, the nearest first; takes its versions, the newest
 * first.
 */
export function plansOf(versions: readonly Numbered[], at: Date): Plan[] {
  const withdrawal = withdrawalPlanned(versions, at)
  const versionsToCome = versions
    .filter(version => standingOf(version, at) === 'to-come' && !isCalledOff(version))
    .map(({ number, publishedFrom: from }): Plan => ({ kind: 'version', number, from }))
  const all: Plan[] = withdrawal
    ? [{ kind: 'withdrawal', number: versions[0]!.number, from: withdrawal }, ...versionsToCome]
    : versionsToCome
  return all.sort((one, other) => one.from.getTime() - other.from.getTime())
}

/** From when a work is to be withdrawn; null when it is not planned. */
export function withdrawalPlanned(versions: readonly Numbered[], at: Date): Date | null {
  const moments = versions.flatMap(({ withdrawnAt }) => withdrawnAt ?? []).map(Number)
  const last = Math.max(0, ...moments)
  return last > at.getTime() ? new Date(last) : null
}

/** A version that was withdrawn before its first day, so that nobody was ever offered it. */
function isCalledOff({ withdrawnAt, publishedFrom }: Term): boolean {
  return withdrawnAt !== null && withdrawnAt < publishedFrom
}

/** The newest version that was not called off; of several called off the newest. */
export function newestOf<One extends Pick<Version, keyof Term>>(
  versions: readonly One[],
): One | undefined {
  return versions.find(version => !isCalledOff(version)) ?? versions[0]
}

export type CallOffRefusal = 'no-plan'

/** Why a plan may not be called off; null when it still holds as it was seen. */
export function whyNotCallOff(
  versions: readonly Numbered[],
  seen: Plan,
  at: Date,
): CallOffRefusal | null {
  const isThere = plansOf(versions, at).some(
    ({ kind, number, from }) =>
      kind === seen.kind && number === seen.number && from.getTime() === seen.from.getTime(),
  )
  return isThere ? null : 'no-plan'
}
