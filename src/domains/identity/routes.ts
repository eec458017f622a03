import type { Route } from '../../platform/http/index.ts'
import { passwordRoutes } from './routes/passwords.ts'
import { registrationRoutes } from './routes/registration.ts'
import { signingRoutes } from './routes/signing.ts'

export const routes: Route[] = [...registrationRoutes, ...signingRoutes, ...passwordRoutes]
