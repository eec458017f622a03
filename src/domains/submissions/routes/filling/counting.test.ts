import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { filePart, openCitizens, smallPdf } from '../../../../../tests/citizens.ts'
import { beginForm, publishForm } from '../../../../../tests/filling.ts'
import { pavement } from '../../../../../tests/forms/pavement.ts'
import { operatorId } from '../../../../foundation/ids.ts'
import { within } from '../../../../platform/db/index.ts'

const { house, jana } = await openCitizens({ after })
const plan = { ...filePart('planek.pdf', smallPdf), name: 'situace' }

test('the owner of a form learns in sums how it goes, and nothing about anybody', async () => {
  const counted = { ...pavement, slug: 'zabor-5' }
  await publishForm(house, counted)
  const form = await beginForm(jana, 'zabor-5')
  await form.upload('plocha', { metry: 'moc' }, [])
  house.clock.pass({ seconds: 40 })
  await form.upload('plocha', { metry: '5' }, [plan])
  await form.fill('konec', { pravda: 'yes' })
  await form.send()
  const sums = await within(
    house.sql,
    { officeId: operatorId },
    tx => tx`
      select s.page, s.shown, s.passed, s.faulty, s.seconds from forms.steps s
      join publishing.works w on w.office_id = s.office_id and w.id = s.work_id
      where w.slug = 'zabor-5' order by page`,
  )
  assert.deepEqual(
    sums.map(({ page, shown, passed, faulty }) => [page, shown, passed, faulty]),
    [
      ['', 1, 1, 0],
      ['konec', 1, 1, 0],
      ['plocha', 1, 1, 1],
    ],
  )
  assert.deepEqual(sums[2]!.seconds, [0, 0, 1, 0, 0, 0, 0])
  const faults = await within(
    house.sql,
    { officeId: operatorId },
    tx => tx`select field, code, count from forms.faults order by field`,
  )
  assert.deepEqual(
    faults.map(({ field, code }) => [field, code]),
    [
      ['metry', 'not-a-number'],
      ['situace', 'no-file'],
    ],
  )
})

test('a form that is thrown away counts as left on the page where it was', async () => {
  await publishForm(house, { ...pavement, slug: 'zabor-6' })
  const form = await beginForm(jana, 'zabor-6')
  await form.upload('plocha', { metry: '5' }, [plan])
  await jana.client.post(`/podani/${form.id}/odstraneni`)
  const sums = await within(
    house.sql,
    { officeId: operatorId },
    tx => tx`
      select s.page, s."left" from forms.steps s
      join publishing.works w on w.office_id = s.office_id and w.id = s.work_id
      where w.slug = 'zabor-6' and s."left" > 0`,
  )
  assert.deepEqual(
    sums.map(row => [row.page, row.left]),
    [['konec', 1]],
  )
})

test('an attachment that could not be taken is counted as such, not as left out', async () => {
  await publishForm(house, { ...pavement, slug: 'zabor-7' })
  const form = await beginForm(jana, 'zabor-7')
  const torn = { ...plan, content: Buffer.from('%PDF-1.7 jen začátek') }
  const sent = await form.upload('plocha', { metry: '5' }, [torn])
  assert.equal(sent.status, 422)
  const faults = await within(
    house.sql,
    { officeId: operatorId },
    tx => tx`
      select f.field, f.code from forms.faults f
      join publishing.works w on w.office_id = f.office_id and w.id = f.work_id
      where w.slug = 'zabor-7'`,
  )
  assert.deepEqual([...faults], [{ field: 'situace', code: 'file-refused' }])
})
