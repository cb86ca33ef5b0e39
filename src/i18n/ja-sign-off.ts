import type { Language } from './language.ts'

/** Owner, next review, state and signatures of a map, in Japanese. */
export const signOff: Language['panel'] = {
  'sign-off.intro':
    '承認は、このマップを信頼してよいという表明です。ボードの全員のために、マップのタイトルが覚えておきます。',
  'sign-off.owner': '担当者',
  'sign-off.time': '表す時点',
  'sign-off.time-current': '現在の姿',
  'sign-off.time-future': '将来の姿',
  'sign-off.basis': '根拠',
  'sign-off.basis-assumption': '仮説',
  'sign-off.basis-research': '調査',
  'sign-off.review-on': '次回の見直し',
  'sign-off.by': 'あなたの名前',
  'sign-off.unsaid': 'まだ決まっていません',
  'sign-off.go': '承認する',
  'sign-off.again': 'もう一度承認する',
  'sign-off.save': '保存',
  'sign-off.save-only': '承認せずに保存',
  'sign-off.change': '変更または再承認',
  'sign-off.working': '処理しています…',
  'sign-off.news-signed': '承認済み',
  'sign-off.news-changed': '承認後に変更あり',
  'sign-off.signed-by': '{day} に{by}が承認しました。',
  'sign-off.next': '次回の見直しは {day} です。',
  'sign-off.waived.other': '許容した指摘：{n} 件',
  'sign-off.waived-item': '{rule}（{stage}）',
  'sign-off.waived-more.other': 'ほか {n} 件',
  'sign-off.changed.other': '承認後に {n} 件の付箋が書かれたか変更されました。',
  'sign-off.withdraw': '承認を取り消す',
  'sign-off.withdraw-sure': '{by}の承認を取り消しますか？ 担当者と次回の見直しは残ります。',
  'sign-off.withdraw-go': '取り消す',
  'sign-off.keep': '残す',
  'sign-off.blocked.other': '承認の前に、{n} 件の指摘を解決するか許容してください：',
  'sign-off.blocked-more.other': 'ほか {n} 件',
  'sign-off.hints.other': 'あと {n} 件、目を通すとよい指摘があります。承認の妨げにはなりません。',
  'sign-off.free': '承認を妨げるものはありません。',
  'sign-off.list': '承認前の指摘をすべて表示',
  'sign-off.missing-by': '承認する人の名前を入力してください。',
  'sign-off.missing-owner': 'マップの担当者を入力してください。',
  'sign-off.bad-day': '今日以降の日を選んでください。',
  'sign-off.saved': '保存しました。',
  'sign-off.signed': 'マップを承認しました。',
  'sign-off.withdrawn': '承認を取り消しました。',
  'sign-off.overtaken':
    'その間に{by}がこのマップを承認し、その承認が有効です。別の承認に替えるには、先に取り消してください。',
  'sign-off.vanished':
    'あなたの承認はもうありません。だれかが取り消したか、上書きしました。マップを確かめて、もう一度承認してください。',
  'sign-off.stale':
    'その間にマップが変わったため、何も書き込みませんでした。もう一度確かめてから、やり直してください。',
  'sign-off.unsure':
    'Miro から応答がないため、書き込まれたかどうかまだわかりません。ボードが読めるようになるとここに表示されます。なければ、もう一度お試しください。',
  'sign-off.failed': '何も書き込みませんでした。{why}',
  'sign-off.adopt-first':
    'このマップのタイトルはまだ何も覚えていないため、書き込めません。先にマップを取り込んでください。',
  'sign-off.copy-first': 'これはコピーで、コピーはだれも承認していません。先に独立したマップにしてください。',
  'sign-off.unfinished': 'このマップの変更が完了していません。承認の前に、同期で完了するか元に戻してください。',
}
