import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { publishContent } from '../../src/app/content.ts'
import {
  checkAll,
  type FormDefinition,
  fieldErrors,
  fieldsHtml,
  readDefinition,
  type Wrong,
} from '../../src/domains/forms/index.ts'
import { errorSummary } from '../../src/platform/ui/index.ts'
import { openCitizens } from '../citizens.ts'
import { beginForm } from '../filling.ts'

const { house, jana, petr } = await openCitizens({ after })
await publishContent(house.services)

const folder = new URL('../../content/forms/', import.meta.url)
const world = {
  today: '2026-11-22',
  office: { type: 3 as const, population: 22_000 },
  sender: { kind: 'natural' as const },
}

/** A form that asks all that it may ask, whatever is answered. */
function everythingAsked(file: string): FormDefinition {
  const source = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as FormDefinition
  const read = readDefinition({
    ...source,
    pages: source.pages.map(({ when: _, ...page }) => ({
      ...page,
      fields: page.fields.map(({ when: __, ...field }) => ({
        ...field,
        ...(field.kind === 'group' && {
          minRows: Math.max(2, field.minRows ?? 0),
          maxRows: Math.max(2, field.maxRows ?? 2),
          fields: (field.fields ?? []).map(({ when: ___, ...inner }) => inner),
        }),
      })),
    })),
  })
  assert.ok(read.ok, `${file}: ${JSON.stringify(!read.ok && read.faults)}`)
  return read.form
}

/** What stands twice, and what is led to and is not there. */
function mistakenIds(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  const named = [...html.matchAll(/\s(?:for|aria-describedby|href)="(#?[^"]+)"/g)]
    .map(([, list]) => list!)
    .filter(list => !list.includes('/'))
    .flatMap(list => list.replace('#', '').split(' '))
  return [...twice.map(id => `${id} twice`), ...named.filter(id => !ids.includes(id))]
}

for (const file of readdirSync(folder)) {
  test(`no page of ${file} has an id twice, with and without errors`, () => {
    const form = everythingAsked(file)
    const missing = checkAll(form, {}, world)
    for (const { name } of form.pages) {
      const whole: Wrong = {
        ...{ page: name, field: `${name}-page`, label: { cs: '' } },
        ...{ code: 'own-rule', message: { cs: 'Něco na stránce nesedí.' } },
      }
      const wrong = [...missing.filter(one => one.page === name), whole]
      const plain = fieldsHtml('cs', form, name, { answers: {}, world })
      const drawn = fieldsHtml('cs', form, name, { answers: {}, world, wrong })
      const summary = errorSummary('cs', fieldErrors(wrong, 'cs'))
      assert.deepEqual(mistakenIds(String(plain)), [], name)
      assert.deepEqual(mistakenIds(`${summary}${drawn}`), [], name)
    }
  })

  test(`the first page of ${file} sent empty says each mistake at its question alone`, async () => {
    const slug = file.replace('.json', '')
    const who = slug === 'zadost-o-dotaci' ? petr : jana
    const form = await beginForm(who, slug)
    const [page] = everythingAsked(file).pages.map(({ name }) => name)
    const { sent } = await form.standing(page!)
    const { verze } = sent
    const reply = await who.client.post(form.at(page), { verze: verze as string })
    const main = reply.text.slice(reply.text.indexOf('<main'), reply.text.indexOf('</main'))
    assert.equal(reply.status, 422, reply.text)
    assert.deepEqual(mistakenIds(main), [])
    const said = [...main.matchAll(/field-error"[^>]*>(?:<span[^>]*>[^<]*<\/span>)?([^<]+)</g)]
    const words = said.map(([, text]) => text!.trim())
    assert.deepEqual([...new Set(words)], words)
  })
}
