import cem from './cem.ts'
import cemVoice from './cem-voice.ts'
import cjm from './cjm.ts'
import cjmSevenQuestions from './cjm-seven-questions.ts'
import combined from './combined.ts'
import type { Template } from './template.ts'

/** All templates, in the order in which they are offered; one entry a template. */
export const TEMPLATES: readonly Template[] = [cem, cemVoice, cjm, cjmSevenQuestions, combined]
