import {
  field,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { findOffice } from '../../offices/index.ts'
import { followSlip, readSlip } from '../actions/slips.ts'
import * as paths from '../paths.ts'
import { readCode, type SlipRefusal } from '../rules/slips.ts'
import { slipTexts } from '../texts/slips.ts'
import { slipPage } from '../views/slip.ts'
import { personOf } from './visitors.ts'

/** Paper letters, followed by the code of the slip; guessing codes is slow. */
export const slipRoutes: readonly Route[] = [
  get(paths.slip, { who: 'anyone' }, showQuestion),
  post(paths.slip, { who: 'anyone', perMinute: 20 }, showLetter),
  post(paths.slipTaking, { who: 'person', perMinute: 20 }, take),
]

function showQuestion(visit: Visit) {
  return page(slipPage(visit, { code: '', refusal: null, found: null }))
}

function showLetter(visit: Visit) {
  return answerCode(visit, null)
}

async function answerCode(visit: Visit, refusal: SlipRefusal | null) {
  const { sql } = visit.services
  const code = readCode(field(visit, 'kod'))
  if (code === '') return page(slipPage(visit, { code, refusal: 'code-missing', found: null }), 422)
  const slip = await readSlip(sql, code)
  if (!slip) return page(slipPage(visit, { code, refusal: 'code-unknown', found: null }), 422)
  const found = { slip, office: await findOffice(sql, slip.officeId) }
  return page(slipPage(visit, { code, refusal, found }), refusal ? 422 : 200)
}

async function take(visit: Visit) {
  const { sql } = visit.services
  const code = readCode(field(visit, 'kod'))
  const slip = code === '' ? null : await readSlip(sql, code)
  const outcome = await followSlip(sql, code, {
    ...{ personId: personOf(visit), lang: visit.lang, at: visit.now },
    verified: visit.caller?.verified === true,
    subject: slip ? slipTexts[visit.lang].followed(slip.recordMark) : '',
  })
  if (!outcome.ok) return answerCode(visit, outcome.refusal)
  return seeOther(visit, paths.submission({ id: outcome.value }))
}
