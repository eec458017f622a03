import { type FilePart, fileEnding, fileLimits } from '../../../foundation/file.ts'
import type { Sender } from '../../records/index.ts'
import { isForeign } from './language.ts'

/** What the filing room looks at in each delivery (§ 4 odst. 1 vyhl. č. 259/2012 Sb.). */
export type CheckName =
  | 'complete'
  | 'displayable'
  | 'accepted-format'
  | 'no-malware'
  | 'sender-known'
  | 'sender-complete'
  | 'matter-clear'
  | 'competent'
  | 'in-czech'
  | 'undamaged'
  | 'first-time'
  | 'on-time'

/** `not-done` is said openly: nothing here looks into files for harmful code yet. */
export type CheckResult = 'fine' | 'unusual' | 'not-done'

export type Check = { name: CheckName; result: CheckResult; details: string[] }

/** What the checks look at. */
export type Checked = {
  subject: string
  text: string
  files: readonly FilePart[]
  sender: Sender
  onPaper: boolean
  handedOver: boolean
}

/** Kinds that every browser shows; data of forms (XML, JSON) stand readable in the form's PDF. */
const displayable = new Set('pdf png jpg jpeg gif webp txt csv xml json'.split(' '))

/**
 * Endings that can be stored for long: the output formats of § 23 vyhl. č. 259/2012 Sb. and what
 * is converted to them; the rest is accepted, and stands out.
 */
const accepted = new Set(
  (
    'pdf jpg jpeg png tif tiff gif mpg mpeg mp4 mp3 wav xml json txt csv rtf doc docx odt ' +
    'xls xlsx ods ppt pptx odp zfo eml zip asice asics isdoc isdocx p7s heic heif webp'
  ).split(' '),
)

/** Looks at a delivery; gives each check with what is unusual about it. Pure, no file is read. */
export function checkDelivery(delivery: Checked): Check[] {
  const { files, sender, subject, text } = delivery
  const empty = files.filter(file => file.sizeBytes === 0)
  const hidden = files.filter(file => !displayable.has(fileEnding(file.name)))
  const strange = files.filter(file => !accepted.has(fileEnding(file.name)))
  const many = files.length > fileLimits.files ? [String(files.length)] : []
  return [
    result('complete', [...namesOf(empty), ...many]),
    result('displayable', namesOf(hidden)),
    result('accepted-format', namesOf(strange)),
    notDone('no-malware', files.length > 0 && !delivery.onPaper),
    result('sender-known', sender.name.trim() === '' ? [''] : []),
    result('sender-complete', whatSenderLacks(sender)),
    result('matter-clear', subject.trim() === '' || lacksText(delivery, text) ? [''] : []),
    result('competent', delivery.handedOver ? [''] : []),
    result('in-czech', isForeign(`${subject}\n${text}`) ? [''] : []),
  ]
}

/** The checks that found something. */
export function unusual(checks: readonly Check[]): Check[] {
  return checks.filter(check => check.result === 'unusual')
}

/** What a sender's letter must have (§ 37 odst. 2 zák. č. 500/2004 Sb.) and this one lacks. */
function whatSenderLacks(sender: Sender): string[] {
  if (sender.name.trim() === '') return []
  const lacks: string[] = []
  if (sender.address.trim() === '') lacks.push('address')
  return lacks
}

function lacksText({ files, onPaper }: Checked, text: string): boolean {
  return !onPaper && files.length === 0 && text.trim() === ''
}

function namesOf(files: readonly FilePart[]): string[] {
  return files.map(file => file.name)
}

/** One check with what is unusual about it; nothing is in order. */
export function result(name: CheckName, details: string[]): Check {
  return { name, result: details.length > 0 ? 'unusual' : 'fine', details }
}

function notDone(name: CheckName, applies: boolean): Check {
  return { name, result: applies ? 'not-done' : 'fine', details: [] }
}
