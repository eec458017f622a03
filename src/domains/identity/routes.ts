import type { Route } from '../../platform/http/index.ts'
import { accountRoutes } from './routes/account.ts'
import { passwordRoutes } from './routes/passwords.ts'
import { registrationRoutes } from './routes/registration.ts'
import { signingRoutes } from './routes/signing.ts'
import { verificationRoutes } from './routes/verification.ts'

export const routes: Route[] = [
  ...registrationRoutes,
  ...signingRoutes,
  ...passwordRoutes,
  ...accountRoutes,
  ...verificationRoutes,
]
