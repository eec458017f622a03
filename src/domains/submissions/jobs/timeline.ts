import { listen } from '../../../platform/news/index.ts'
import { filingReceived } from '../../filing/index.ts'
import { type RecordsChanged, recordsChanged } from '../../records/index.ts'
import { followPaper, movePaper } from '../actions/slips.ts'
import { type Told, tellArrival, tellSender } from '../actions/tracking.ts'
import { readCode } from '../rules/slips.ts'
import { isEventKind, movesOn } from '../rules/tracking.ts'
import { mailProgress } from './progress.ts'

/** A letter came: the story of a submission begins; a paper letter begins to be followed. */
export const arrivalListener = listen(
  filingReceived,
  'submissions-arrival',
  async ({ sql }, news, newsId) => {
    const { officeId, caseId, personId, submissionId, followCode, recordMark } = news
    const at = new Date(news.at)
    if (followCode) {
      const { matterKind, dueOn, dueLaw } = news
      const times = { state: 'received' as const, stateAt: at, receivedAt: at, dueOn, dueLaw }
      const code = readCode(followCode)
      await followPaper(sql, { officeId, caseId, code, recordMark, matterKind, ...times })
    }
    if (!personId || !submissionId) return
    const { dueOn } = news
    const arrival = { newsId, at, officeId, caseId, recordMark, dueOn }
    await tellArrival(sql, personId, submissionId, arrival)
  },
)

/** The office did something: the sender's timeline tells it, a note among officers never. */
export const deedListener = listen(
  recordsChanged,
  'submissions-deed',
  async (services, news, newsId) => {
    const told = toldFrom(news, newsId)
    if (!told) return
    const { personId, submissionId, caseId } = news
    const tell = async (reader: string, id: string) => {
      await tellSender(services.sql, reader, id, told)
      await mailProgress(services, reader, id, told.event)
    }
    if (personId && submissionId) await tell(personId, submissionId)
    const follower = await movePaper(services.sql, told)
    if (follower) await tell(follower, caseId)
  },
)

function toldFrom(news: RecordsChanged, newsId: string): Told | null {
  const { event: kind, officeId, caseId, dueOn, dueLaw, unitName, officerName, phone, way } = news
  if (!isEventKind(kind)) return null
  const theirs = [news.theirOffice, news.theirMark].filter(Boolean).join(', ')
  const event = {
    ...{ id: newsId, kind, unitName, phone, way },
    // Assigned to a unit, it has nobody's phone yet: the name is the clerk's who passed it on.
    officerName: kind === 'assigned' && phone === '' ? '' : officerName,
    at: new Date(news.at),
    answerBy: news.answerBy,
    body: news.text || theirs,
  }
  return {
    event,
    state: movesOn(kind) ? news.state : null,
    officeId,
    caseId,
    dueOn,
    ...(dueLaw ? { dueLaw } : {}),
  }
}
