import type { Language } from './language.ts'

/** Marks at gaps, in Japanese. */
export const marks: Language['panel'] = {
  'check.marks': 'ボード上の抜けに目印を付ける',
  'marks.news.other': '{n} か所',
  'marks.intro':
    '足りないもののあるセルに小さな旗が立ちます。内容として読まれることはなく、マップと一緒に動き、抜けが埋まると自動的に消えます。',
  'marks.none': '今のところ目印を付ける抜けはありません。',
  'marks.put.other': '{n} か所の抜けに目印を付ける',
  'marks.put-more.other': 'さらに {n} か所の抜けに目印を付ける',
  'marks.no-room.other': '{n} か所の抜けには目印を付けられません。セルの隅に空きがありません。',
  'marks.remove': '目印を削除',
  'marks.putting': '抜けに目印を付けています…',
  'marks.removing': '目印を削除しています…',
  'marks.on': '抜けに目印が付いています。',
  'marks.on-by': '抜けに目印が付いています（付けた人：{name}）。',
  'marks.on-own': '抜けに目印が付いています。このパネルを開いている間は、新しい抜けにも付きます。',
  'marks.left.other': '以前の目印がボードに {n} 個残っています。もう誰も管理していません。',
  'marks.removed.other': '{n} 個の目印を削除しました。残りはありません。',
  'marks.kept.other': '{n} 個のアイテムは残しました。誰かが書き込んだ、使っている、または作ったものです。',
  'marks.cancelled-put': 'キャンセルしました。付けた目印は元に戻しました。',
  'marks.cancelled-remove': 'キャンセルしました。ボードに目印が残っている可能性があります。',
  'marks.busy': 'ほかの人がこのマップを変更しています。1 分ほどしてからもう一度お試しください。',
  'marks.viewer': '抜けに目印を付けたり削除したりできるのは、このボードを編集できる人だけです。',
  'marks.failed-put': '一部の抜けに目印を付けられませんでした。{why}',
  'marks.failed-remove': '一部の目印を削除できませんでした。{why}',
}
