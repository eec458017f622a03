import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flat } from '../../../../../tests/forms/flat.ts'
import { inked, lettersOfPdf } from '../../../../../tests/pdf-text.ts'
import { makePdf } from '../../../../platform/pdf/index.ts'
import type { FilledForm } from '../../rules/output/facts.ts'
import { signedDocument } from './signed.ts'

const place = { street: 'Plánická 12', town: 'Klatovy', postcode: '33901' }
const signing = {
  ...{ cosigner: 'vlastnik', name: 'Thi Lan Nguyen', recordMark: 'KLAT/00007/2026' },
  signedAt: new Date('2026-11-21T10:00:00+01:00'),
}

test('the paper of who signed says whose answers it shows and who saw them', async () => {
  const said = {
    cs: ['odpověděl(a) Jana Nováková; „vy“', 'viděl(a) a podepsal(a) Thi Lan Nguyen.'],
    en: ['those of Jana Nováková, who is meant by “you”', 'seen and signed by Thi Lan Nguyen.'],
    de: [
      'hat Jana Nováková beantwortet; „Sie“',
      'unterschrieben hat die Antworten Thi Lan Nguyen.',
    ],
  }
  for (const lang of ['cs', 'en', 'de'] as const) {
    const letters = await lettersOfPdf(await makePdf(signedDocument(filledFlat(lang), signing)))
    for (const words of said[lang]) assert.ok(letters.includes(inked(words)), `${lang}: ${letters}`)
  }
})

test("what the signer answered stands under their own name, below the sender's", async () => {
  const letters = await lettersOfPdf(await makePdf(signedDocument(filledFlat('cs'), signing)))
  const [sender, theirs, signer, own] = [
    ...['odpověděl(a) Jana Nováková', 'Zahradní 214'],
    ...['odpověděl(a) Thi Lan Nguyen', 'Výše nájmu'],
  ].map(words => letters.indexOf(inked(words)))
  assert.ok(sender! > 0 && sender! < theirs! && theirs! < signer! && signer! < own!, letters)
})

test('whoever has no pages of their own is named as who saw, not as who answered', async () => {
  const { pages } = flat
  const without = { ...flat, pages: pages.filter(page => page.name !== 'za-vlastnika') }
  const filled = { ...filledFlat('cs'), definition: without }
  const letters = await lettersOfPdf(await makePdf(signedDocument(filled, signing)))
  assert.doesNotMatch(letters, /odpověděl\(a\)ThiLan/)
  assert.match(letters, /podepsal\(a\)ThiLanNguyen/)
})

function filledFlat(lang: 'cs' | 'en' | 'de'): FilledForm {
  const answers = {
    ...{ adresa: 'Zahradní 214', duvod: 'nemáme kde bydlet', najem: 9000 },
    vlastnik: { name: 'Thi Lan Nguyen', email: 'lan@priklad.example' },
    soused: { name: 'Karel Dvořák', email: 'karel@priklad.example' },
  }
  const filled = {
    ...{ ref: { ownerId: 'o1', workId: 'w1', number: 3 }, definition: flat, answers, lang },
    world: { today: '2026-11-21', office: { name: 'Klatovy' }, sender: 'natural' },
    submissionId: '0193529e-0000-7000-8000-000000000001',
    sender: { kind: 'natural', name: 'Jana Nováková', actingName: null, ...place },
    office: { name: 'Klatovy', slug: 'klatovy', ...place },
    ...{ attachments: [], at: signing.signedAt },
  }
  return filled as unknown as FilledForm
}
