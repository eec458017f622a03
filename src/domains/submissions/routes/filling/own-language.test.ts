import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { markOn, openCitizens } from '../../../../../tests/citizens.ts'
import { beginForm, fillerOf, publishForm } from '../../../../../tests/filling.ts'
import { pavement } from '../../../../../tests/forms/pavement.ts'
import { newId } from '../../../../foundation/ids.ts'

const { house, lan } = await openCitizens({ after })

const [area, ...others] = pavement.pages
await publishForm(house, {
  ...pavement,
  slug: 'zabor-trojjazycny',
  title: { cs: 'Zábor chodníku', en: 'Use of the pavement', de: 'Nutzung des Gehwegs' },
  subject: { cs: 'Zábor: {metry}', en: 'Pavement: {metry}', de: 'Gehweg: {metry}' },
  pages: [
    {
      ...area!,
      title: { cs: 'Plocha', en: 'Area', de: 'Fläche' },
      fields: area!.fields
        .filter(({ kind }) => kind !== 'file')
        .map(field =>
          field.name === 'metry'
            ? { ...field, label: { cs: 'Plocha', en: 'How large', de: 'Wie groß' } }
            : field,
        ),
    },
    ...others,
  ],
})

const filler = await beginForm(lan, 'zabor-trojjazycny')
const listed = async (prefix: string) => (await lan.client.get(`${prefix}/podani`)).text

test('an unfinished form stands in the list by its title in the own language', async () => {
  assert.match(await listed(''), />Zábor chodníku</)
  assert.match(await listed('/en'), />Use of the pavement</)
  assert.match(await listed('/de'), />Nutzung des Gehwegs</)
})

test('what was sent is read in the own language, with the Czech that the office got', async () => {
  await filler.fill('plocha', { metry: '12' })
  await filler.fill('konec', { pravda: 'yes' })
  assert.equal((await filler.send()).status, 303)
  for (const [prefix, subject, title, label, received] of [
    ['/en', 'Pavement: 12', 'Area', 'How large', 'What the office received, in Czech'],
    ['/de', 'Gehweg: 12', 'Fläche', 'Wie groß', 'Was die Behörde erhalten hat, auf Tschechisch'],
  ] as const) {
    const { text } = await lan.client.get(`${prefix}/podani/${filler.id}`)
    assert.match(text, new RegExp(`<h1[^>]*>${subject}`))
    assert.match(text, new RegExp(`<h3>${title}</h3>[\\s\\S]*${label}[\\s\\S]*12`))
    const czech = text.split(received)[1]!.split('</details>')[0]!
    assert.match(czech, /<div class="letter" lang="cs">/)
    assert.match(czech, /PLOCHA\n[\s\S]*Plocha: 12/)
    assert.match(await listed(prefix), new RegExp(`>${subject}<`))
    const search = `${prefix}/podani?q=${encodeURIComponent(subject.split(':')[0]!.toLowerCase())}`
    assert.match((await lan.client.get(search)).text, new RegExp(`>${subject}<`))
  }
})

test('the receipt has the subject in the own language, and the Czech received', async () => {
  const subjectOn = async (prefix: string, label: string) => {
    const { text } = await lan.client.get(`${prefix}/podani/${filler.id}/potvrzeni`)
    return text.split(`<dt>${label}</dt>`)[1]!.split('</dd>')[0]
  }
  const czech = '<span lang="cs">Zábor: 12</span>'
  assert.equal(
    await subjectOn('/en', 'Subject'),
    `<dd>Pavement: 12<br>The office received it in Czech: ${czech}`,
  )
  assert.equal(
    await subjectOn('/de', 'Betreff'),
    `<dd>Gehweg: 12<br>Die Behörde hat es auf Tschechisch erhalten: ${czech}`,
  )
  assert.equal(await subjectOn('', 'Předmět'), '<dd>Zábor: 12')
})

test('in Czech the letter stands as the office got it', async () => {
  const { text } = await lan.client.get(`/podani/${filler.id}`)
  assert.match(text, /<h1[^>]*>Zábor: 12/)
  assert.doesNotMatch(text, /Znění, které dostal úřad/)
  assert.match(text, /<div class="letter">Zábor chodníku[\s\S]*Plocha: 12/)
})

test('the e-mail of a letter in the matter is in the language in which it was sent', async () => {
  const fields = { urad: 'klatovy', _key: newId(), znovu: '1' }
  const begun = await lan.client.post('/de/podani/formular/zabor-trojjazycny', fields)
  const german = fillerOf(lan.client, /\/podani\/([0-9a-f-]{36})/.exec(begun.location)![1]!)
  await german.fill('plocha', { metry: '8' })
  await german.fill('konec', { pravda: 'yes' })
  const sent = await german.send()
  await house.drainJobs()
  const mark = markOn(await lan.client.get(sent.location))
  const { text } = (await house.letters(lan.email)).find(
    one => one.subject === `Neue Nachricht im Postfach (${mark})`,
  )!
  assert.match(text, /\/de\/schranka\//)
})

test('the messages of a form are found and read by their subject in the own language', async () => {
  for (const [prefix, subject, receipt, certificate] of [
    ['', 'Zábor: 8', 'Potvrzení o doručení', 'Osvědčení digitálního úkonu'],
    ['/en', 'Pavement: 8', 'Receipt', 'Certificate of a digital act'],
    ['/de', 'Gehweg: 8', 'Eingangsbestätigung', 'Bescheinigung einer digitalen Handlung'],
  ] as const) {
    const word = encodeURIComponent(subject.split(':')[0]!.toLowerCase())
    const { text: list } = await lan.client.get(`${prefix}/schranka?q=${word}`)
    for (const line of [subject, `${receipt}: ${subject}`, `${certificate}: ${subject}`]) {
      assert.match(list, new RegExp(`>${line}<`), line)
    }
    const href = new RegExp(`href="([^"]+)">${subject}<`).exec(list)![1]!
    const { text } = await lan.client.get(href)
    assert.match(text, new RegExp(`<h1[^>]*>${subject}<`))
    assert.match(text, /<div class="letter" lang="cs">Zábor chodníku/)
  }
})
