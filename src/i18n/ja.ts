import { means } from './ja-means.ts'
import { panel } from './ja-panel.ts'
import { reasons } from './ja-reasons.ts'
import { rules } from './ja-rules.ts'
import type { Language } from './language.ts'

export default {
  locale: 'ja',
  name: '日本語',
  structure: {
    kinds: {
      cem: 'カスタマーエクスペリエンスマップ',
      cjm: 'カスタマージャーニーマップ',
      combined: 'エクスペリエンス・ジャーニー統合マップ',
    },
    fields: { brand: 'ブランド', product: '製品', actor: 'ペルソナ', scenario: 'シナリオ' },
    scale: { high: 'とても良い', low: 'とても悪い' },
    lanes: {
      actions: { label: '行動', prompt: '何をしている？' },
      touchpoints: { label: 'タッチポイント', prompt: 'どこで私たちと接する？' },
      channels: { label: 'チャネル', prompt: 'Web、店舗、電話…どの経路？' },
      needs: { label: 'ニーズ', prompt: 'ここで何を求めている？' },
      thoughts: { label: '思考', prompt: '何を考えている？' },
      emotions: { label: '感情', prompt: 'どう感じている？上にいくほど良い' },
      voice: { label: '顧客の声', prompt: '周りに何を伝えている？' },
      'moments-of-truth': { label: '真実の瞬間', prompt: '何が決め手になる？' },
      'pain-points': { label: '課題', prompt: '何が妨げになっている？' },
      opportunities: { label: '機会', prompt: 'どうすればもっと良くできる？' },
      backstage: { label: '舞台裏', prompt: '裏側で何が必要？' },
      metrics: { label: '指標', prompt: 'どの数字に表れる？' },
      custom: { label: 'メモ', prompt: '' },
    },
  },
  templates: {
    cem: {
      name: 'カスタマーエクスペリエンスマップ',
      about:
        'ブランドとの関係の全体を、すべてのチャネルにわたって描きます。良い体験、つらい体験、詳しく見るべき場所がわかります。',
    },
    'cem-voice': {
      name: '顧客の声つきエクスペリエンスマップ',
      about: 'エクスペリエンスマップに、顧客の声とつまずきを加えたもの。レビューやサポートに声が集まっているときに。',
    },
    cjm: {
      name: 'カスタマージャーニーマップ',
      about:
        '一つの製品やサービスをステージごとに。人が何をし、考え、感じるか、どこで困り、何を改善できるかを描きます。',
    },
    'cjm-seven-questions': {
      name: '七つの質問で描くジャーニーマップ',
      about: '同じジャーニーを、「何をしている？」から「何を変えられる？」まで七つの質問でたどります。',
    },
    combined: {
      name: '統合マップ',
      about: '同じステージの上に、上は体験、下はジャーニー。意思決定する人のための一枚です。',
    },
  },
  presets: {
    lifecycle: { name: 'ライフサイクル', stages: ['認知', '検討', '購入', '利用', 'サポート', 'ロイヤルティ'] },
    'purchase-journey': {
      name: '購入ジャーニー',
      stages: ['認知', '情報収集・問い合わせ', '購入', '第一印象', 'フォローアップ'],
    },
    service: { name: 'サービス', stages: ['惹きつける', '入る', '関わる', '離れる', 'つながり続ける'] },
    subscription: {
      name: 'サブスクリプション',
      stages: ['知る', '評価する', '登録する', '使い始める', '使う', '更新する'],
    },
  },
  rules,
  reasons,
  means,
  panel,
} satisfies Language
