import { connect } from '../board/miro.ts'
import { startPanel } from '../panel/start.tsx'

const root = document.getElementById('panel')
if (!root) throw new Error('panel.html has no element with the id "panel"')

// Miro always frames the panel; opened by itself, the page has no board to talk to even where Miro's script loads.
const inside = typeof miro !== 'undefined' && window.parent !== window
void startPanel(root, inside ? connect(miro.board) : null)
