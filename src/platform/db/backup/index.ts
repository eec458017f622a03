export { isRestoreUnfinished, NoBackup, restoreBackup } from './restore.ts'
export { NotEmpty, takeBackup } from './take.ts'
