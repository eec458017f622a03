import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { openCitizens } from '../../../../../tests/citizens.ts'
import { beginForm } from '../../../../../tests/filling.ts'
import { publishContent } from '../../../../app/content.ts'

const { house, jana } = await openCitizens({ after })
await publishContent(house.services)

type Typed = Record<string, string>

/** What somebody may type on each page, wrong things too; each reads the same when shown again. */
const typings: Record<string, fc.Arbitrary<Typed>> = {
  duvod: fc.record({
    duvod: fc.constantFrom('prihlaseni', 'zmena', 'odhlaseni'),
    odKdy: fc.constantFrom('1. 11. 2026', 'včera', ''),
  }),
  drzitel: fc.constant({}),
  psi: fc.record({
    'psi.0.plemeno': fc.constantFrom('jezevčík', 'vlčák', ''),
    'psi.0.narozen': fc.constantFrom('3. 5. 2025', 'loni'),
    'psi.0.cip': fc.constantFrom('', '203098100123456', 'nemá'),
    'psi.0.ucel': fc.constantFrom('dum', 'byt'),
  }),
  odhlaseni: fc.record({
    procNemam: fc.constantFrom('uhynul', 'daroval'),
    jmenoPsa: fc.constant('Rek'),
    plemenoPsa: fc.constant('vlčák'),
    znamka: fc.constantFrom('', '12 B'),
  }),
  uleva: fc.constant({}),
  prohlaseni: fc.constantFrom<Typed>({ pravda: 'yes' }, {}),
}

/** The office's rules in other words: whether what was typed on a page is in order. */
const isFine: Record<string, (typed: Typed) => boolean> = {
  duvod: typed => typed.odKdy === '1. 11. 2026',
  drzitel: () => true,
  psi: typed =>
    typed['psi.0.plemeno'] !== '' &&
    typed['psi.0.narozen'] === '3. 5. 2025' &&
    typed['psi.0.cip'] !== 'nemá',
  odhlaseni: () => true,
  uleva: () => true,
  prohlaseni: typed => typed.pravda === 'yes',
}

/** The pages to which what was typed leads, up to the first that is not in order. */
function pagesOpen(typed: ReadonlyMap<string, Typed>, passed: ReadonlySet<string>): string[] {
  const isOff = typed.get('duvod')?.duvod === 'odhlaseni'
  const middle = isOff ? ['odhlaseni'] : ['psi', 'uleva']
  const way = ['duvod', 'drzitel', ...middle, 'prohlaseni']
  const stop = way.findIndex(page => !(passed.has(page) && isFine[page]!(typed.get(page) ?? {})))
  return stop < 0 ? way : way.slice(0, stop + 1)
}

const step = fc.constantFrom(...Object.keys(typings)).chain(page =>
  fc.record({
    page: fc.constant(page),
    typed: typings[page]!,
    deed: fc.constantFrom('', '', '', 'zpet', 'pozdeji'),
  }),
)

test('whoever walks to and fro loses nothing, and comes only where the answers lead', async () => {
  const walk = fc.array(step, { minLength: 8, maxLength: 16 })
  const property = fc.asyncProperty(walk, async steps => {
    const form = await beginForm(jana, 'poplatek-ze-psu')
    const typed = new Map<string, Typed>()
    const passed = new Set<string>()
    for (const { page, typed: now, deed } of steps) {
      const isOpen = pagesOpen(typed, passed).includes(page)
      const shown = await form.open(page)
      assert.equal(shown.status, isOpen ? 200 : 303, `${page} ${isOpen}`)
      if (!isOpen) continue
      const sent = await form.fill(page, now, deed ? { akce: deed } : {})
      typed.set(page, { ...typed.get(page), ...now })
      const fine = isFine[page]!(typed.get(page)!)
      assert.equal(sent.status, fine || deed ? 303 : 422, sent.text.slice(0, 300))
      if (fine && !deed) passed.add(page)
    }
    for (const page of pagesOpen(typed, passed)) {
      const shown = await form.shown(page)
      for (const [name, value] of Object.entries(typed.get(page) ?? {})) {
        assert.equal(shown[name] ?? '', value, name)
      }
    }
  })
  await fc.assert(property, { numRuns: 12 })
})
