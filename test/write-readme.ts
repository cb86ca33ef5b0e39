import { readFileSync, writeFileSync } from 'node:fs'
import { withRulesTable } from './rules-table.ts'

// npm runs scripts in the project's folder; this file itself runs bundled from elsewhere.
writeFileSync('README.md', withRulesTable(readFileSync('README.md', 'utf8')))
