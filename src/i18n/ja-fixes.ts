import type { Language } from './language.ts'

/** What settles a finding, in Japanese. */
export const fixes: Language['panel'] = {
  'fix.empty-note': '空の付箋を置く…',
  'fix.lane': 'レーンを追加…',
  'fix.place': 'マップの中へ移す…',
  'fix.any': '直す…',
  'fix.named': '{action}：{finding}',
  'fix.all.other': '{n} 件まとめて直す…',
  'fix.all-of': '{action}：{rule}',
  'fix.unsure':
    'このマップを正しく読み取れていないかもしれません。先に読み取りを直すと、指摘を解消できるようになります。',
  'fix.begun': 'このマップの変更がまだ終わっていません。先に最後まで進めると、指摘を解消できるようになります。',
  'fix.not-allowed': 'このボードは閲覧のみで、変更できません。編集できる人なら指摘を解消できます。',

  'fix.waits.other': '空の付箋 {n} 枚が書き込みを待ちます：{stages}、{lane}',
  'fix.waits-on': '誰かが書き込むまで、指摘は残ります。',
  'fix.comes-in': '{words}を{stage}の{lane}に入れる',
  'fix.answers': '{words}を{stage}の{lane}に書き込む',
  'fix.comes-in-unscored': '{words}を{stage}の{lane}に入れる（スコアなし。置く高さで決まります）',
  'fix.comes-in-scored': '{words}を{stage}の{lane}に入れる（置かれた高さがスコアになることがあります）',
  'fix.straight': '{words}全体を{stage}の{lane}に収める',

  'fix.why': 'なぜ？',
  'fix.remedy': 'できること：{remedy}',
  'fix.source': '出典：{source}',

  'fix.ask-title': 'タイトルを付ける…',
  'fix.ask-actor': 'ペルソナを書く…',
  'fix.ask-subject': '対象を書く…',
  'fix.ask-stage-name': 'ステージに名前を付ける…',
  'fix.ask-none': '該当なしの理由を書く…',
  'fix.ask-review': '担当者と日付を決める…',
  'fix.ask-state': '何を表すかを決める…',
  'fix.title': 'マップのタイトル',
  'fix.actor': '誰のジャーニーですか？ペルソナを 1 人書いてください。',
  'fix.brand': 'どのブランドのマップですか？',
  'fix.product': 'どの製品またはサービスのマップですか？1 つだけ書いてください。',
  'fix.stage-name': 'ステージ {number} の名前',
  'fix.suggested': '候補の出どころ：{preset}',
  'fix.reason': 'なぜないのですか？',
  'fix.reason-hint': 'セルの付箋に「{begin}…」と書き込みます',
  'fix.empty': '先に何か書いてください。',
  'fix.show': '何が起きるか見る',
  'fix.no-title': 'このマップには書き込めるタイトルがありません。取り込むとタイトルが付きます。',
  'fix.lost-title': 'このマップのタイトルがなくなっています。「同期」で描き直すと、書き込めるようになります。',
  'fix.adopt': 'マップを取り込む…',
}
