import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { inked, lettersOfPdf, textOfPdf } from '../../../../../tests/pdf-text.ts'
import { makePdf, type PdfBlock, type PdfRequest } from '../../../../platform/pdf/index.ts'
import { printable } from '../../../../platform/pdf/sheet.ts'
import type { Answers } from '../../rules/answers.ts'
import { type Walk, walksOf } from '../../rules/checker/walks.ts'
import type { Field, FormDefinition } from '../../rules/definition.ts'
import type { FilledForm } from '../../rules/output/facts.ts'
import { readDefinition } from '../../rules/reading/index.ts'
import { formDocument } from './form.ts'

const content = new URL('../../../../../content/forms/', import.meta.url)
const slugs = readdirSync(content).map(name => name.replace('.json', ''))

for (const slug of slugs) {
  test(`the document of ${slug} reads as it looks, with short and long answers`, async () => {
    const form = definitionOf(slug)
    for (const lang of ['cs', 'en', 'de'] as const) {
      for (const answers of [longestWalk(form).answers, lengthened(form)]) {
        const request = formDocument(filledForm(form, answers, lang), [])
        const pdf = await makePdf(request)
        const letters = await lettersOfPdf(pdf)
        for (const said of saidIn(request)) assert.ok(letters.includes(said), `${lang}: ${said}`)
      }
    }
  })
}

test('a total is on the page of the last fee, a row with its name', async () => {
  for (const slug of slugs) {
    const form = definitionOf(slug)
    const pages = await textOfPdf(
      await makePdf(formDocument(filledForm(form, lengthened(form), 'cs'), [])),
    )
    for (const page of pages) {
      const lines = page.slice(0, -2).map(line => line.trim())
      assert.notEqual(lines[0], 'Celkem', slug)
      assert.doesNotMatch(lines.at(-1)!, /^(Pes|Dřevina|Vozidlo|Položka|Otázka) \d+$/, slug)
    }
  }
})

/** All that a document says, as a reader sees it. */
function saidIn({ title, author, blocks }: PdfRequest): string[] {
  return [title, author, ...blocks.flatMap(textsOf)].map(text => inked(printable(text)))
}

function textsOf(block: PdfBlock): string[] {
  if (block.kind === 'pairs')
    return block.pairs.flatMap(({ label, value }) => [label, value || '–'])
  if (block.kind === 'table') return [...block.head, ...block.rows.flat(), ...(block.foot ?? [])]
  return 'text' in block ? [block.text] : []
}

function definitionOf(slug: string): FormDefinition {
  const read = readDefinition(JSON.parse(readFileSync(new URL(`${slug}.json`, content), 'utf8')))
  assert.ok(read.ok)
  return read.form
}

function longestWalk(form: FormDefinition): Walk {
  const walks = walksOf(form).filter(walk => walk.sends)
  return walks.toSorted((one, other) => other.pages.length - one.pages.length)[0]!
}

const longText = `${'Příliš žluťoučký kůň úpěl ďábelské ódy. '.repeat(40)}\n\nKonec: Київ, Ґудзь 😀.`
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte'
const longName = 'Nguyễn Thị Phương Thảo Ґалаґан-Щербаківська'

/** The same way with everything that makes a page overflow: texts, names, a hundred rows. */
function lengthened(form: FormDefinition): Answers {
  const { answers } = longestWalk(form)
  const fields = form.pages.flatMap(page => page.fields)
  const longer = fields
    .filter(field => field.name in answers)
    .map(field => [field.name, longerOf(field, answers[field.name])])
  return { ...answers, ...Object.fromEntries(longer) }
}

function longerOf({ kind }: Field, answer: unknown): unknown {
  if (kind === 'long-text') return longText
  if (kind === 'text') return longWord
  if (kind === 'person') return { name: longName, birthDate: '1986-04-12' }
  if (kind !== 'group' || !Array.isArray(answer)) return answer
  return Array.from({ length: 100 }, (_, at) => answer[at % answer.length])
}

function filledForm(form: FormDefinition, answers: Answers, lang: 'cs' | 'en' | 'de'): FilledForm {
  const place = { street: 'Plánická 12', town: 'Klatovy', postcode: '33901' }
  const filled = {
    ...{ ref: { ownerId: 'o1', workId: 'w1', number: 3 }, definition: form, answers, lang },
    world: longestWalk(form).world,
    submissionId: '0193529e-0000-7000-8000-000000000001',
    sender: {
      kind: 'natural',
      name: longName,
      birthDate: '1986-04-12',
      actingName: null,
      ...place,
    },
    office: { name: 'Klatovy', slug: 'klatovy', ico: '00255661', dataBoxId: 'abcdefg', ...place },
    attachments: Array.from({ length: 3 }, (_, at) => ({
      ...{ name: `plán ${at} příliš žluťoučký.pdf`, mimeType: 'application/pdf' },
      ...{ sizeBytes: 123_456, sha256: 'ab'.repeat(32) },
    })),
    at: new Date('2026-11-21T10:00:00+01:00'),
  }
  return filled as unknown as FilledForm
}
