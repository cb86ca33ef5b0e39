import { escapeMarkdown } from '../exchange/markdown-text.ts'
import type { Block, Page, PageCell, Pages } from './page.ts'

/** A report as Markdown that shows every text as it stands, on GitHub, in wikis and in editors. */
export const markdownOf = ({ pages }: Pages): string => `${pages.map(pageText).join('\n\n---\n\n')}\n`

const pageText = ({ title, subtitle, blocks }: Page): string =>
  [`# ${shown(title)}`, shown(subtitle), ...blocks.map(blockText)].filter((text) => text !== '').join('\n\n')

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${shown(block.text)}`
    case 'paragraph':
      return shown(block.text)
    case 'facts':
      return block.facts.map(([label, value]) => `- **${shown(label)}:** ${shown(value)}`).join('\n')
    case 'table':
      return [
        row(block.head.map((text) => ({ text }))),
        `| ${block.head.map(() => '---').join(' | ')} |`,
        ...block.rows.map(row),
      ].join('\n')
    case 'curve':
      return '' // The table of the scores says the same.
  }
}

const row = (cells: readonly PageCell[]): string => `| ${cells.map(({ text }) => shown(text)).join(' | ')} |`

/** A line of plain text that no renderer takes for anything else: no mark-up, no list, no address that it would make a link of. */
const shown = (text: string): string =>
  escapeMarkdown(text)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, (word) => `${word}\\`)
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^[-+](?=\s|$)|^[-=](?=[-=\s]*$)/, '\\$&')
