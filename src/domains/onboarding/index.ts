export { connect } from './actions.ts'
