import type { Route } from '../../platform/http/index.ts'
import { accountRoutes } from './routes/account.ts'
import { officeRoutes } from './routes/office.ts'
import { passwordRoutes } from './routes/passwords.ts'
import { peopleRoutes } from './routes/people.ts'
import { registrationRoutes } from './routes/registration.ts'
import { signingRoutes } from './routes/signing.ts'
import { unitRoutes } from './routes/units.ts'
import { verificationRoutes } from './routes/verification.ts'

export const routes: Route[] = [
  ...registrationRoutes,
  ...signingRoutes,
  ...passwordRoutes,
  ...accountRoutes,
  ...verificationRoutes,
  ...peopleRoutes,
  ...unitRoutes,
  ...officeRoutes,
]
