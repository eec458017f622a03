export { contentName, contentText } from '../../../foundation/letter.ts'
