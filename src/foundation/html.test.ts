import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { html } from './html.ts'

test('a letter’s words stay words, whatever signs are in them', () => {
  const subject = `<script>alert("1")</script> & 'lípa'`
  assert.equal(
    String(html`<h1>${subject}</h1>`),
    '<h1>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;lípa&#39;</h1>',
  )
  assert.equal(String(html`<p>${[subject, 'a&b']}</p>`).includes('<script'), false)
})

test('no text gets out of an element or of an attribute’s value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const page = String(html`<a title="${text}">${[[text]]}</a>`)
      const inside = page.slice('<a title="'.length, -'</a>'.length)
      assert.deepEqual(inside.match(/[<>"']/g), ['"', '>'])
      const back = page.slice(page.indexOf('">') + 2, -4).replace(/&[a-z#0-9]+;/g, signOf)
      assert.equal(back, text)
    }),
  )
})

const signs: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const signOf = (entity: string) => signs[entity]!

test('a piece stands in another one as it is, and in lists of lists', () => {
  const item = html`<b>&amp;</b>`
  assert.equal(String(html`<p>${item}${[item, [item, 'x<']]}</p>`).match(/<b>/g)?.length, 3)
  assert.equal(String(html`${html`${item}`}`), '<b>&amp;</b>')
})

test('a missing value is nothing, a number and a day are written', () => {
  assert.equal(String(html`<p>${null}${undefined}${''}${0}${12.5}${true}</p>`), '<p>012.5true</p>')
})

test('only a template makes a piece: what looks like one from outside is escaped', () => {
  const forged = JSON.parse('{"text":"<i>","safeHtml":true}')
  const borrowed = Object.assign(Object.create(null), { toString: () => '<i>' })
  assert.equal(String(html`${forged}`).includes('<'), false)
  assert.equal(String(html`${borrowed}`), '&lt;i&gt;')
  assert.equal(JSON.stringify({ page: html`<i>` }), '{"page":"<i>"}')
})

test('our own markup may be put in raw, and stays a piece', () => {
  const icon = html.raw`<svg>${'<path/>'}${[html`<g>`, '&']}</svg>`
  assert.equal(String(html`${icon}`), '<svg><path/><g>&</svg>')
})
