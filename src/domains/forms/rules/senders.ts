import { type FormDefinition, type SenderKind, senderKinds } from './definition.ts'

type Form = Pick<FormDefinition, 'senders'>

/** The kinds of senders who may use a form, in the order in which they are told. */
export function allowedSenders({ senders }: Form): SenderKind[] {
  return senderKinds.filter(kind => senders?.includes(kind) ?? true)
}

/** The kinds of senders whom a form refuses; none when it is for everybody. */
export function refusedSenders(form: Form): SenderKind[] {
  const allowed = allowedSenders(form)
  return senderKinds.filter(kind => !allowed.includes(kind))
}

/** Whether a sender of a kind may use a form. */
export function takesSender(form: Form, kind: SenderKind): boolean {
  return allowedSenders(form).includes(kind)
}
