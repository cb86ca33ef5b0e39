// Whoever writes reports without the panel speaks in the same way.
export { type KeyOf, type Say, speaker, type Texts } from '../i18n/speaker.ts'
