import type { Language } from './language.ts'

/** Setting rules for the board, in Japanese. */
export const settings: Language['panel'] = {
  'rules.hint':
    'チェックがマップに求めることを、ここで設定できます。ボードに保存され、全員に共有されます。ボードのコピーには引き継がれません。',
  'rules.news.other': '変更 {n} 件',
  'rules.find': 'ルールを探す',
  'rules.none': 'その言葉を名前に含むルールはありません。',
  'rules.question-complete': 'すべてそろっていますか？',
  'rules.question-good': 'よいマップですか？',
  'rules.question-alive': '生きているマップですか？',
  'rules.on': 'これをチェックする',
  'rules.severity': '重大度',
  'rules.as-made': '{severity}（初期設定）',
  'rules.as-left-out': '対象外（初期設定）',
  'rules.off': 'オフ',
  'rules.changed': '変更済み',
  'rules.left-out': '対象外',
  'rules.left-out-hint': '「{profile}」のチェックでは対象外です。重大度を選ぶと、チェックされるようになります。',
  'rules.limit-standard': '初期設定：{standard}',
  'rules.no-number': '数字ではありません。{standard} のような数字を入力してください。',
  'rules.negative': '0 より小さくできません。',
  'rules.positive': '0 より大きくできません。',
  'rules.too-large': '{limit} より大きくできません。',
  'rules.over-whole': '割合は 1（すべて）までです。',
  'rules.least-over-most': '最少が最多より大きくなります。',
  'rules.unknown': 'このルールにその数字はありません。',
  'rules.reset': 'リセット',
  'rules.reset-named': 'リセット：{rule}',
  'rules.reset-all': 'すべてのルールをリセット',
  'rules.was-reset': '初期設定に戻しました：{rule}',
  'rules.all-reset': 'すべてのルールを初期設定に戻しました。',
  'rules.undo': '元に戻す',
  'rules.kept-viewer': 'このボードは閲覧できますが、変更できません。設定は、このパネルを閉じるまでの間だけ有効です。',
  'rules.kept-full':
    '設定を保存する場所がありません。最後の設定は、このパネルを閉じるまでの間だけ有効です。いくつかリセットしてから、もう一度試してください。',
  'rules.kept-newer':
    'このボードの設定は、より新しい Throughline で保存されています。あなたの設定は、このパネルを閉じるまでの間だけ有効です。ボードを再読み込みしてください。',
  'rules.kept-trouble': '設定をボードに保存できませんでした。このパネルを閉じるまでの間だけ有効です。',
}
