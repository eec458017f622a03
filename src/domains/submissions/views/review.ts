import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  actions,
  button,
  form,
  linkButton,
  notice,
  summaryList,
} from '../../../platform/ui/index.ts'
import { paths as identityPaths, type Person, senderCard } from '../../identity/index.ts'
import type { Office } from '../../offices/index.ts'
import * as paths from '../paths.ts'
import { listedFiles, type SendRefusal } from '../rules/draft.ts'
import type { Attachment, Submission } from '../rules/submission.ts'
import { draftTexts } from '../texts/drafting.ts'
import { fileList, listCrumb, matterName, stepLine, subjectOf } from './parts.ts'
import { withPhone } from './phone.ts'

export type ReviewView = {
  draft: Submission
  files: readonly Attachment[]
  office: Office
  person: Person
  refusal: SendRefusal | null
}

/** The last step: what the office will get, with ways to change it, and the one button. */
export function reviewPage(visit: Visit, view: ReviewView): Page {
  const words = draftTexts[visit.lang].review
  const { refusal, person, office } = view
  const refusals = draftTexts[visit.lang].sendRefusals
  return {
    title: words.title,
    crumbs: [listCrumb(visit), { label: draftTexts[visit.lang].newTitle }],
    body: html`${stepLine(visit, 4)}
      ${refusal ? notice({ tone: 'error', title: refusals[refusal] }) : ''}
      <p class="lead">${words.lead}</p>
      ${summaryList(rows(visit, view))}
      ${person.verifiedAt ? sendForm(visit, view) : verifyFirst(visit, office)}
      <p><a href="${visit.href(paths.removal({ id: view.draft.id }))}">${
        draftTexts[visit.lang].removal.link
      }</a></p>`,
  }
}

function rows(visit: Visit, { draft, files, office, person }: ReviewView) {
  const words = draftTexts[visit.lang].review
  const { id } = draft
  const change = (href: string) => ({ href: visit.href(href), label: words.change })
  const written = change(paths.content({ id }))
  const sender = senderCard(person)
  const acting = person.actingName ? ` (${person.actingName})` : ''
  return [
    { label: words.office, value: office.name, change: change(paths.office({ id })) },
    { label: words.kind, value: matterName(visit, draft.matterKind), change: written },
    { label: words.subject, value: subjectOf(visit, draft), change: written },
    {
      label: words.body,
      value: html`<div class="letter">${draft.body}</div>`,
      change: written,
    },
    {
      label: words.attachments,
      value: files.length === 0 ? words.noAttachments : fileList(visit, id, files),
      change: change(paths.attachments({ id })),
    },
    {
      label: words.sender,
      value: `${sender.name}${acting}, ${sender.address}`,
      change: change(identityPaths.contact()),
    },
  ]
}

type Declaring = { declaration: string; declarationFor: (name: string) => string }

/** In whose name it is sent, in the words given: whoever acts for a legal person sends as that. */
export function declarationOf(words: Declaring, { kind, name }: Person): string {
  return kind === 'legal' ? words.declarationFor(name) : words.declaration
}

function sendForm(visit: Visit, { draft, files, person }: ReviewView): Html {
  const words = draftTexts[visit.lang].review
  return form({
    action: visit.href(paths.sending({ id: draft.id })),
    body: html`<input type="hidden" name="verze" value="${draft.version}">
      <input type="hidden" name="prilohy" value="${listedFiles(files)}">
      <p>${declarationOf(words, person)}</p>
      ${actions(
        button({ label: words.send }),
        linkButton({ label: words.later, href: visit.href(paths.list()), kind: 'secondary' }),
      )}`,
  })
}

/**
 * Said instead of the button to whoever has not shown who they are yet.
 *
 * Takes the office that it is for: some cannot show a document now, because it is lost.
 */
export function verifyFirst(visit: Visit, { name, phone, street, town }: Office): Html {
  const words = draftTexts[visit.lang].review
  const address = [street, town].filter(Boolean).join(', ')
  return html`${notice({
    tone: 'warning',
    title: words.notVerifiedTitle,
    body: html`<p>${words.notVerifiedBody}</p><p>${withPhone(
      words.notVerifiedElse({ name, phone, address }),
      phone,
    )}</p>`,
  })}${actions(
    linkButton({ label: words.verify, href: visit.href(identityPaths.account()) }),
    linkButton({ label: words.later, href: visit.href(paths.list()), kind: 'secondary' }),
  )}<p class="small">${words.laterHint}</p>`
}

/** The question before a draft is thrown away. */
export function removalPage(visit: Visit, draft: Submission): Page {
  const words = draftTexts[visit.lang].removal
  return {
    title: words.title,
    crumbs: [listCrumb(visit), { label: subjectOf(visit, draft) }],
    body: form({
      action: visit.href(paths.removal({ id: draft.id })),
      body: html`<p class="lead">${subjectOf(visit, draft)}</p><p>${words.body}</p>${actions(
        button({ label: words.confirm, kind: 'danger' }),
        linkButton({
          label: words.keep,
          href: visit.href(paths.submission({ id: draft.id })),
          kind: 'secondary',
        }),
      )}`,
    }),
  }
}
