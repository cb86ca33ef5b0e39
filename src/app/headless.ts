// The one page that everybody on the board loads, whether they use the app or not: it opens the panel and does nothing else.
if (typeof miro !== 'undefined') {
  miro.board.ui.on('icon:click', async () => {
    // Relative to the app URL. Not while another app's modal is open.
    if (await miro.board.ui.canOpenPanel()) await miro.board.ui.openPanel({ url: 'panel.html' })
  })
}
