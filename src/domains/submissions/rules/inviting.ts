/** Who invites, from a form with so many places where somebody else signs. */
type Inviting = { isVerified: boolean; places: number }

/** How many invitations left within a day, the one that is asked for included. */
export type Invitations = Record<(typeof counted)[number], number>

/** So many e-mails a day may ask one address to sign; strangers to all offices have their own. */
const anAddress = { verified: 5, unverified: 3 }

/** So many one person sends to one address: nobody alone can use up what it takes in a day. */
const aPair = 3

/** So many one person sends; who has shown no office their identity sends fewer. */
const aPerson = { verified: 30, unverified: 5 }

/** So many one form sends besides the first one to each of its places. */
const anew = 5

/** What is counted, always in this order: two senders never wait for each other. */
export const counted = ['person', 'draft', 'pair', 'email'] as const

/** So many invitations are sent within a day. */
export function mostInvitations({ isVerified, places }: Inviting): Invitations {
  return {
    person: isVerified ? aPerson.verified : aPerson.unverified,
    draft: places + anew,
    pair: aPair,
    email: isVerified ? anAddress.verified : anAddress.unverified,
  }
}
