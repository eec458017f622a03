/**
 * Words whose forms no ending explains, each with the key at which its forms meet.
 *
 * Folded forms after the colon; only words that people look for at an office.
 */
const lines = `
ps: pes psa psu psi psy psem psum psech psovi psove
dum: dum domu dome domem domy domum domech
stul: stul stolu stole stolem stoly stolum stolech
vuz: vuz vozu voze vozem vozy vozum vozech
dvur: dvur dvora dvoru dvore dvorem dvory dvorech
dit: dite ditete diteti ditetem deti detem detmi detech
lid: lide lidi lidem lidmi lidech
pritel: pritel pritele priteli pritelem pratele pratel pratelum prateli pratelich
den: den dne dni dnem dny dnu dnum dnech
ves: ves vsi vsim vsich vesmi
najm: najem najmu najmem najmy najmum najmech
pronajm: pronajem pronajmu pronajmem pronajmy pronajmum pronajmech
prijm: prijem prijmu prijmem prijmy prijmum prijmech
zajm: zajem zajmu zajmem zajmy zajmum zajmech
pojm: pojem pojmu pojmem pojmy pojmum pojmech
firm: firma firmy firme firmu firmou firem firmam firmach firmami
form: forma formy forme formu formou forem formam formach formami
ok: oko oka oku okem oci ocich ocim ocima
uch: ucho uchu uchem usi usich usim usima
starost: starosta starosty starostu starosto starostou starostove starostum starostech starostovi
clen: clen clena clenu clenem clenove cleny clenum clenech clenovi
syn: syn syna synu synem synove syny synum synech synovi
sul: sul soli
kun: kun kone koni konem konim konich
smlouv: smlouva smlouvy smlouve smlouvu smlouvou smluv smlouvam smlouvach smlouvami
strech: strecha strechy strese strechu strechou strech strecham strechach strechami
pan: pan pana panu pane panem panove pany panum panech panovi
otec: otec otce otci otcem otcove otcu otcum otcich otcovi
`

const keys = new Map<string, string>()
for (const line of lines.trim().split('\n')) {
  const [key, forms] = line.split(': ') as [string, string]
  for (const form of forms.split(' ')) keys.set(form, `${key}_`)
}

/** The key of a folded word that bends in its own way; null for all others. */
export function irregularOf(word: string): string | null {
  return keys.get(word) ?? null
}

/** All forms of a folded word that bends in its own way; none for all others. */
export function formsMeeting(word: string): string[] {
  const key = irregularOf(word)
  return key === null ? [] : [...keys].filter(([, one]) => one === key).map(([form]) => form)
}
