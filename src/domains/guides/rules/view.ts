import type { SenderKind, Words } from '../../forms/index.ts'
import type { Office } from '../../offices/index.ts'
import type { Guide } from './guide.ts'
import type { LocalGuide } from './local.ts'

/** The office whose facts a reader sees, as far as a page of a guide names it. */
export type ReadersOffice = { slug: string; name: string; connected: boolean }

/** A form to which a guide leads; without a title it is not published yet. */
export type LinkedForm = {
  slug: string
  title: Words | null
  local: boolean
  /** Who alone may use it; everybody when it says nothing. */
  senders?: SenderKind[]
}

/** A service or an act by the name that the register of rights and duties gives it. */
export type RegisteredName = {
  service?: { code: string; name: string; nameEn: string }
  act?: { code: string; name: string; nameEn: string }
  agenda?: string
}

/** A guide with everything that its page names beside its own texts. */
export type ReadableGuide = {
  local: LocalGuide
  office: ReadersOffice | null
  /** The office in the directory: where it is and when it is open. */
  listed?: Office | null
  /** Who does it for the office's municipality, when the office itself may not; else null. */
  competent?: readonly ReadersOffice[] | null
  forms: readonly LinkedForm[]
  related: readonly { slug: string; title: Words }[]
  services: readonly RegisteredName[]
  /** Null in a preview of what is not published. */
  validity: { from: Date; to: Date | null } | null
  checkedOn: Guide['checkedOn']
}
