import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { ruleDocs } from './rule-docs.ts'
import { withRulesTable } from './rules-table.ts'

// npm runs scripts in the project's folder; this file itself runs bundled from elsewhere.
const FOLDER = 'docs/rules'
const docs = ruleDocs()
mkdirSync(FOLDER, { recursive: true })
for (const name of readdirSync(FOLDER)) if (!docs.has(name)) rmSync(`${FOLDER}/${name}`)
for (const [name, text] of docs) writeFileSync(`${FOLDER}/${name}`, text)
writeFileSync('README.md', withRulesTable(readFileSync('README.md', 'utf8')))
