import type { Language } from './language.ts'

/** What the thresholds of rules mean, in Japanese. */
export const means: NonNullable<Language['means']> = {
  'color-alone': {
    colors: '1 つのレーンにこの数以上の色があると、確認の対象になります。',
  },
  'curve-is-flat': {
    stages: 'この数以上のステージにスコアがあると、カーブを判定します。',
    range: 'スコアの差がこれより小さいと、平坦とみなします。',
  },
  'evidence-marked': {
    share: '付箋のうち、根拠を示すべき割合です。0.5 は半分です。',
  },
  'feeling-is-placed': {
    contradiction: 'スコアが 0 の反対側にこの点数以上あると、言葉と矛盾します。',
  },
  'low-point-has-pain': {
    score: 'このスコア以下の付箋を、低い点とみなします。',
  },
  'many-hands': {
    share: '1 人が書いてよい付箋の割合です。これを超えると確認の対象になります。0.8 は 80 % です。',
    notes: '付箋がこれより少ないうちは判定しません。',
  },
  'map-has-stages': {
    min: 'ジャーニーに必要なステージの最少数です。',
  },
  'map-is-fresh': {
    days: 'この日数の間変更がないと、古いマップとみなします。',
  },
  'notes-lopsided': {
    stages: 'ステージがこれより少ないマップは判定しません。',
    notes: '付箋がこれより少ないマップは判定しません。',
    share: '付箋全体のこの割合を超えるステージは、多すぎます。0.4 は 40 % です。',
    part: 'ほかのステージに比べてこの割合より少ないステージは、少なすぎます。0.25 は中央値の 4 分の 1 です。',
  },
  'opportunities-ranked': {
    most: '順位をつけずに並べてよい機会の数です。',
  },
  'stage-count': {
    fewest: 'ステージがこれより少ないと、少なすぎます。',
    most: 'ステージがこれより多いと、多すぎます。',
  },
}
