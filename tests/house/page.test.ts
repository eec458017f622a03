import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withIds } from './crawl.ts'
import { formsOf, linksOf, untouched } from './page.ts'

const page = `
  <a class="x" href="/urady?q=a&amp;b=1#top">Úřady</a> <a
    href="/podani">Podání</a> <a href="https://example.org">Jinam</a> <a href="//jinam">Jinam</a>
  <form class="form" action="/podani/nove" method="post" novalidate enctype="multipart/form-data">
    <input type="hidden" name="_key" value="k1">
    <input id="field-subject" name="subject" value="Lípa &quot;u radnice&quot;" required>
    <textarea name="text">
První &lt;řádek&gt;</textarea>
    <select name="office"><option value="a">A</option><option value="b" selected>B</option></select>
    <button type="submit" name="step" value="next">Dál</button>
  </form>`

test('links of our own are found once, others are left alone', () => {
  assert.deepEqual(linksOf(page), ['/urady?q=a&b=1', '/podani'])
})

test('a form is read as a browser would send it', () => {
  const [form] = formsOf(page, '/podani')
  assert.deepEqual([form!.action, form!.method, form!.multipart], ['/podani/nove', 'POST', true])
  assert.deepEqual(untouched(form!), {
    _key: 'k1',
    subject: 'Lípa "u radnice"',
    text: 'První <řádek>',
    office: 'b',
    step: 'next',
  })
})

test('ids of an address can be swapped', () => {
  const swapped = withIds('/podani/019a0000-0000-7000-8000-000000000001/kontrola', () => 'x')
  assert.equal(swapped, '/podani/x/kontrola')
})
