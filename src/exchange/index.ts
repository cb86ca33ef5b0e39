import csv from './csv.ts'
import csvLong from './csv-long.ts'
import html from './html.ts'
import json from './json.ts'
import markdown from './markdown.ts'
import mermaid from './mermaid.ts'

/** All formats in which maps travel, the most complete first; one entry a format. */
export const FORMATS = [json, csv, csvLong, markdown, html, mermaid] as const
