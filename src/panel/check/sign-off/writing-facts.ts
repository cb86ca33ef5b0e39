/** What writes facts about a map and signatures; the panel fetches it when somebody first does. */
export { removeMarks } from '../../../api/marks.ts'
export { setFacts, signOff, withdrawSignature } from '../../../api/sign-off.ts'
