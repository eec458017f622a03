import { publishFirstNews } from '../../domains/portal/index.ts'
import { within } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { publishContent } from '../content.ts'
import { handedOver, onPaper, unverifiedDraft, waitingInQueue } from './arrived.ts'
import { fellingProposed, hallToHire, pavementAdapted } from './desk-forms.ts'
import { halfFilled, newDog } from './forms.ts'
import { dogFeeOfKlatovy, lostKey } from './guides.ts'
import { answeredQuestion, calledForCompletion, lateTree, villageNote } from './handled.ts'
import { setStage } from './stage.ts'
import { stallsOfDlazov } from './stalls.ts'
import { letWorkerWork, type StoryClock, type Telling, turnBack } from './telling.ts'

const chapters = [
  lateTree,
  answeredQuestion,
  calledForCompletion,
  villageNote,
  onPaper,
  handedOver,
  waitingInQueue,
  unverifiedDraft,
  newDog,
  halfFilled,
  dogFeeOfKlatovy,
  lostKey,
  pavementAdapted,
  stallsOfDlazov,
  hallToHire,
  fellingProposed,
]

/** The offices were connected so long before the first letter. */
const stageDays = 60

/**
 * Tells the stories of the demonstration by the same actions that people use, over the weeks
 * before today, and leaves the clock where it found it.
 *
 * Takes services of an empty, migrated database whose clock is the one that is turned, and a
 * signal that breaks them off between two chapters: it throws the signal's reason then.
 */
export async function tellStories(
  services: Services,
  clock: StoryClock,
  stop?: AbortSignal,
): Promise<void> {
  const telling: Telling = { services, clock, today: clock.now() }
  turnBack(telling, stageDays, '07:00')
  const stage = await setStage(services)
  await publishContent(services)
  await within(services.sql, {}, tx => publishFirstNews(tx, telling.today))
  await letWorkerWork(telling)
  for (const chapter of chapters) {
    stop?.throwIfAborted()
    await chapter(telling, stage)
  }
  clock.set(telling.today.toISOString())
  await letWorkerWork(telling)
}

/** A clock for telling stories that stands at a moment until it is turned. */
export function storyClock(start: Date): StoryClock {
  let at = start
  return {
    now: () => at,
    set(moment) {
      at = new Date(moment)
    },
  }
}
