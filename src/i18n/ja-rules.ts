import type { Language } from './language.ts'

export const rules: Language['rules'] = {
  'map-has-title': {
    title: 'マップにタイトルがある',
    empty: 'マップにタイトルがありません。',
    untouched: 'マップの名前が「{title}」のままです。',
  },
  'map-has-actor': {
    title: '誰のジャーニーかがわかる',
    empty: 'マップにペルソナがありません。',
    placeholder: 'ペルソナが「{actor}」のままです。',
  },
  'map-has-subject': {
    title: 'マップの対象が一つに決まっている',
    empty: 'どのブランド、製品、サービスのマップかが書かれていません。',
    placeholder: 'ブランド、製品、サービスが「{subject}」のままです。',
    two: '「{subject}」は 2 つのものかもしれません。ジャーニーマップは一つの製品またはサービスを追います。',
  },
  'map-has-stages': {
    title: 'マップにステージがある',
    none: 'マップにステージがありません。',
    few: 'マップのステージ数は {count} です。ジャーニーには {min} つ以上必要です。',
  },
  'stage-has-name': {
    title: '各ステージに固有の名前がある',
    empty: 'ステージ {position} に名前がありません。',
    placeholder: 'ステージ {position} の名前が「{name}」のままです。',
    repeated: 'ステージ {position} の名前がステージ {first} と同じです：「{name}」。',
  },
  'stage-has-action': {
    title: '各ステージで何かが起きている',
    action: '「{stage}」に行動がありません。何をしていますか？',
    touchpoint: '「{stage}」にタッチポイントがありません。どこで接していますか？',
    'unclear-action': '「{stage}」の付箋が行動かどうかわかりません。レーンが複数のことを尋ねているためです。',
    'unclear-touchpoint':
      '「{stage}」の付箋がタッチポイントかどうかわかりません。レーンが複数のことを尋ねているためです。',
  },
  'stage-has-emotion': {
    title: '各ステージの感情がわかる',
    'no-lane': 'マップに感情のレーンがありません。',
    missing: '「{stage}」でどう感じているかがわかりません。',
    unclear: '「{stage}」の付箋が感情かどうかわかりません。レーンが複数のことを尋ねているためです。',
  },
  'stage-has-opportunity': {
    title: '各ステージで改善できることがわかる',
    'no-lane': 'マップに機会のレーンがありません。',
    missing: '「{stage}」に機会がありません。本当にない場合は「なし」と理由を書いてください。',
    unclear: '「{stage}」の付箋が機会かどうかわかりません。レーンが複数のことを尋ねているためです。',
  },
  'stage-has-thought': {
    title: '各ステージの思考がわかる',
    missing: '「{stage}」に思考がありません。何を考えていますか？',
    unclear: '「{stage}」の付箋が思考かどうかわかりません。レーンが複数のことを尋ねているためです。',
  },
  'stage-has-pain-point': {
    title: '各ステージの課題がわかる',
    missing: '「{stage}」に課題がありません。本当にない場合は「なし」と理由を書いてください。',
    unclear: '「{stage}」の付箋が課題かどうかわかりません。レーンが複数のことを尋ねているためです。',
  },
  'touchpoint-has-channel': {
    title: '各タッチポイントにチャネルがある',
    missing: '「{stage}」のタッチポイントにチャネルがありません。Web、店舗、電話など、どの経路ですか？',
    unclear: '「{stage}」のタッチポイントのチャネルがわかりません。レーンが複数のことを尋ねているためです。',
  },
  'cem-has-moment-of-truth': {
    title: 'エクスペリエンスマップに真実の瞬間がある',
    'no-lane': 'マップに真実の瞬間のレーンがなく、そのタグが付いた付箋もありません。',
    missing: 'どのステージにも真実の瞬間がありません。何が決め手になりますか？',
    unclear: '付箋が真実の瞬間かどうかわかりません。レーンが複数のことを尋ねているためです。',
  },
  'map-keeps-template-lanes': {
    title: 'テンプレートのレーンがすべてある',
    missing: 'テンプレートのレーン「{lane}」がなくなっています。',
    repeated: 'テンプレートのレーン「{lane}」が {count} 本あります。',
    unreadable: 'テンプレートのレーン「{lane}」のラベルを読み取れません。',
  },
  'note-has-place': {
    title: 'すべての付箋がセルに収まり、読める',
    unplaced: 'どのセルにも入っていない付箋：{count} 枚。',
    doubtful: '2 つのセルにまたがる付箋（大部分があるセルで数えています）：{count} 枚。',
    illegible: '読み取れない付箋：{count} 枚。',
  },
  'feeling-is-placed': {
    title: '言葉で書かれた気持ちに、それに合うスコアがある',
    'sounds-good':
      '「{stage}」で、良い気持ちが書かれているのにスコアのない付箋：{count} 枚。スケールの上に置くか、顔の絵文字を添えてください。',
    'sounds-bad':
      '「{stage}」で、悪い気持ちが書かれているのにスコアのない付箋：{count} 枚。スケールの上に置くか、顔の絵文字を添えてください。',
    contradicts: '「{stage}」で、言葉とスコアが逆の付箋：{count} 枚。',
  },
  'stage-count': {
    title: 'ステージの数が少なすぎず、多すぎない',
    few: 'マップのステージの数：{count}。{limit} 未満では、道のりがほとんど見えません。',
    many: 'マップのステージの数：{count}。{limit} を超えると、全体が見えにくくなります。',
  },
  'both-ends-covered': {
    title: '購入の前と後がマップにある',
    before: '「{stage}」より前に何もありません。どうやってそこに至りましたか？',
    after: '「{stage}」より後に何もありません。その後はどうなりますか？',
  },
  'curve-is-flat': {
    title: '感情の曲線に起伏がある',
    flat: 'スコアのある {count} ステージのスコアがどれも近い値です。どこも同じですか？',
    high: 'スコアのある {count} ステージがすべて良い気持ちです。落ち込むところはありませんか？',
    low: 'スコアのある {count} ステージがすべて悪い気持ちです。良いところはありませんか？',
  },
  'low-point-has-pain': {
    title: '落ち込むところに、その課題がある',
    none: '「{stage}」は気持ちが落ち込んでいるのに、課題がありません。何が原因ですか？',
  },
  'pain-has-opportunity': {
    title: '課題があるところに、改善の機会がある',
    none: '「{stage}」には課題がありますが、機会は「ない」とだけ書かれ、理由がありません。',
  },
  'peak-and-end-explained': {
    title: '最高、最低、最後のステージに理由がある',
    highest: '「{stage}」は最も気持ちが高いステージですが、その理由がわかりません。',
    lowest: '「{stage}」は最も気持ちが低いステージですが、その理由がわかりません。',
    last: '「{stage}」は最後のステージですが、そう感じる理由がわかりません。',
  },
  'notes-lopsided': {
    title: '付箋がステージに行き渡っている',
    many: '「{stage}」に {all} 枚中 {count} 枚の付箋があります。複数のステージではありませんか？',
    few: '「{stage}」の付箋は {all} 枚中 {count} 枚です。もっと知っている人はいませんか？',
  },
  'evidence-marked': {
    title: '何からわかったかが書かれている',
    few: '感情や課題についての {count} 枚の付箋のうち、根拠または仮説であることが書かれているもの：{marked} 枚。',
  },
  'opportunity-has-owner': {
    title: '優先度を付けた機会に担当者と指標がある',
    owner: '「{stage}」で、優先度があるのに担当者のいない機会：{count} 件。「@」と名前を書いてください。',
    measure: '「{stage}」で、優先度があるのに指標のない機会：{count} 件。効果を何で確かめますか？',
  },
  'opportunities-ranked': {
    title: '機会に優先度がある',
    none: '{count} 件の機会のどれにも優先度がありません。投票、インパクト、工数のどれで決めますか？',
  },
  'customer-words': {
    title: 'ステージと行動が顧客の言葉で書かれている',
    stage: 'ステージ名「{name}」は会社の言葉のようです。顧客なら何と呼びますか？',
    action: '「{stage}」で、会社のすることのように書かれた行動：{count} 件。顧客は何をしますか？',
  },
  'color-alone': {
    title: '色だけで意味を伝えていない',
    colors: '「{lane}」の付箋に {count} 色あり、色の意味がほかに書かれていません。',
  },
  'map-has-owner': {
    title: 'マップの担当者が決まっている',
    empty: 'マップの担当者が決まっていません。',
    placeholder: 'マップの担当者が「{owner}」のままです。',
  },
  'map-has-state': {
    title: '何を示し、何に基づくマップかがわかる',
    unsaid: '現状と将来のどちらを示すのか、調査に基づくのかが書かれていません。',
    time: '現状を示すのか、あるべき将来を示すのかが書かれていません。',
    basis: '調査に基づくのか、仮説に基づくのかが書かれていません。',
  },
  'review-date-set': {
    title: '次回の見直しの日が決まっている',
    missing: '次回の見直しの日が決まっていません。',
    past: '次回の見直しの日が過ぎています：{date}。',
    unreadable: '次回の見直しの日が読み取れません：「{date}」。',
  },
  'map-is-fresh': {
    title: 'マップが最近更新されている',
    stale: 'マップの最後の変更は {date} です。それからの日数：{days}。',
  },
  'template-is-current': {
    title: 'テンプレートの最新版が使われている',
    newer: 'マップのテンプレートはバージョン {version} です。新しいバージョンがあります：{newest}。',
  },
  'many-hands': {
    title: 'マップが複数の人の手で作られている',
    one: 'すべての付箋が一人によるものです。数えた付箋：{count}。',
    most: '一人が付箋の {share}% を書いています。数えた付箋：{count}。',
  },
}
