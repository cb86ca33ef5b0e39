import type { Language } from './language.ts'

/** Templates of a team, its catalogue, and newer versions of them, in Japanese. */
export const templates: Language['panel'] = {
  'templates.news': '更新があります',
  'templates.update-title': '「{name}」に新しいバージョンがあります',
  'templates.update-text': 'このマップの構成を新しいバージョンに合わせられます。付箋はそのまま残ります。',
  'templates.update-adds':
    'このマップの元になったバージョンがこのボードに残っていないため、足りないものだけを追加します。',
  'templates.update-changes': '変わるもの',
  'templates.update-choose': 'マップとテンプレートの両方で変更されています。どちらにしますか？',
  'templates.update-none': '下で選んだもの以外は変わりません。',
  'templates.update-same': 'マップは変わりません。すべてそろっていることを、これから覚えておきます。',
  'templates.update-go': '更新をプレビュー',
  'templates.before-update': '「{name}」の更新前',
  'templates.stage-name': 'ステージ「{name}」の名前',
  'templates.lane-label': 'レーン「{name}」のラベル',
  'templates.lane-types': 'レーン「{name}」の種類',
  'templates.stage': 'ステージ「{name}」',
  'templates.lane': 'レーン「{name}」',
  'templates.stage-order': 'ステージの順序',
  'templates.lane-order': 'レーンの順序',
  'templates.as-map': 'マップ：{value}',
  'templates.as-template': 'テンプレート：{value}',
  'templates.stays': '残す',
  'templates.goes': '削除する',
  'templates.parks.other': '削除し、{n} 枚の付箋をマップの横に移す',

  'templates.team': 'チームのテンプレート',
  'templates.none':
    'まだありません。ここにマップの構成を保存すると、このボードの全員が同じ構成のマップを挿入できます。',
  'templates.stages.other': 'ステージ {n}',
  'templates.lanes.other': 'レーン {n}',
  'templates.facts': '{stages}、{lanes}、リビジョン {revision}',
  'templates.insert': '挿入',
  'templates.insert-named': '「{name}」を挿入',
  'templates.more': '「{name}」のその他の操作',
  'templates.export': 'ファイルにエクスポート',
  'templates.rename': '名前を変更',
  'templates.remove': 'このボードから削除',
  'templates.name': 'テンプレートの名前',
  'templates.save': 'このマップの構成を保存…',
  'templates.save-as': '保存先',
  'templates.save-new': '新しいテンプレート',
  'templates.save-revision': '「{name}」のリビジョン {revision}',
  'templates.save-go': '保存',
  'templates.import': 'ファイルを読み込む…',
  'templates.saving': '保存中…',
  'templates.saved': '「{name}」をこのボードに保存しました。',
  'templates.renamed': '名前を「{name}」に変更しました。',
  'templates.removed': '「{name}」をこのボードから削除しました。これから作られたマップは残ります。',
  'templates.undo': '元に戻す',
  'templates.nameless': 'テンプレートに名前を付けてください。',
  'templates.no-structure':
    'テンプレートには、マップに収まる数のステージとレーンが必要です。このマップの構成を変更してから、もう一度保存してください。',
  'templates.older':
    'このボードにはすでに「{name}」の新しいリビジョンがあります。ファイルのものを使う場合は、先に削除してください。',
  'templates.not-json': 'このファイルは読み込めません。テンプレートとしてエクスポートしたファイルを選んでください。',
  'templates.wrong-format':
    'このファイルはテンプレートではありません。テンプレートとしてエクスポートしたファイルを選んでください。',
  'templates.wrong-version':
    'このファイルは新しいバージョンの Throughline で作られています。ボードを再読み込みすると使えるようになります。',
  'templates.not-valid': 'このテンプレートは壊れています（「{where}」）。もう一度ファイルをもらってください。',
  'templates.full':
    'このボードにはこれ以上テンプレートを保存できません。ここで不要なものをエクスポートしてから削除してください。',
  'templates.newer':
    'このボードのテンプレートは新しいバージョンの Throughline が管理しています。ボードを再読み込みすると使えるようになります。',
  'templates.overwritten': '今、ほかの人もテンプレートを保存しています。もう一度お試しください。',
  'templates.failed': 'うまくいきませんでした。{why}',

  'catalogue.title': 'チームのカタログ',
  'catalogue.intro':
    'チームが https のアドレスで管理しているテンプレートです。アドレスはこのボードの全員に見えます。問い合わせるのは、誰かが操作したときだけです。',
  'catalogue.address': 'カタログのアドレス',
  'catalogue.fetch': '取得',
  'catalogue.fetching': 'カタログに問い合わせています…',
  'catalogue.refresh': '更新',
  'catalogue.forget': 'このカタログを忘れる',
  'catalogue.as-of': '{date} 時点',
  'catalogue.copy': '表示しているのは {date} 時点のコピーです。',
  'catalogue.none': 'テンプレートはありません。',
  'catalogue.unkept': 'ボードに保存できませんでした。このパネルを閉じるまで表示されます。',
  'catalogue.bad-address': 'アドレスが完全ではありません。https://example.com/templates.json のような形です。',
  'catalogue.not-https': 'アドレスは https:// で始まる必要があります。',
  'catalogue.redirected':
    'サーバーが https ではないアドレスに転送しています。カタログの管理者に正しいアドレスを確認してください。',
  'catalogue.not-found': 'このアドレスには何もありません。アドレスを確かめるか、カタログの管理者に確認してください。',
  'catalogue.not-allowed':
    'サーバーがこのアプリにカタログの読み取りを許可していません。サインインなしで読める必要があります。',
  'catalogue.server-error': 'サーバーに問題が起きています（{status}）。後でもう一度お試しください。',
  'catalogue.refused': 'サーバーに拒否されました（{status}）。アドレスを確かめてください。',
  'catalogue.too-large': 'カタログが大きすぎます。テンプレートを減らして {most} kB 以下にしてください。',
  'catalogue.not-json':
    'このアドレスにあるものは JSON ではありません。カタログへ案内するページかもしれません。アドレスを確かめてください。',
  'catalogue.wrong-format':
    'このアドレスにあるものはテンプレートのカタログではありません。アドレスを確かめてください。',
  'catalogue.wrong-version':
    'このカタログは別のバージョンの Throughline 用です。ボードを再読み込みしてください。それでも直らなければ、カタログの管理者に知らせてください。',
  'catalogue.not-valid': 'カタログに誤りがあります（「{where}」）。カタログの管理者に知らせてください。',
  'catalogue.timeout': 'サーバーの応答に時間がかかりすぎました。もう一度お試しください。',
  'catalogue.unreachable':
    'サーバーに接続できません。オフラインか、サーバーがこのアプリからの問い合わせを許可していません（CORS）。ほかの人がアドレスを開けるなら、カタログの管理者に知らせてください。',
}
