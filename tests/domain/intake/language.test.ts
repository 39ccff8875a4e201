import { expect, test } from 'vitest';
import { detectLanguage } from '@/domain/intake/language';

test.each<[string, string, string]>([
  ['nothing', '', 'und'],
  ['numbers and signs', '2025/01/18 — 12:30 🐸', 'und'],
  ['too few words', 'OK', 'und'],
  ['a Latin language it does not know', 'Laivat palasivat satamaan myöhään illalla.', 'und'],
  ['Japanese', '県は港を再開すると発表した。', 'ja'],
  ['Japanese in half-width kana', 'ﾐﾅﾄﾊ ｼｽﾞｶ', 'ja'],
  [
    'Japanese full of Latin names',
    'AISによると、MV Elda Maruは港に入った。https://minato.example/news',
    'ja',
  ],
  ['Chinese', '港口将于三月重新开放，当地渔民表示欢迎。', 'zh'],
  ['English', 'The harbour will reopen in March, the council said.', 'en'],
  [
    'English that quotes a Japanese word',
    'The word "港" means harbour, and it is the name of the paper.',
    'en',
  ],
  ['Korean', '항구는 3월에 다시 열린다고 군청이 밝혔다.', 'ko'],
  ['Russian', 'Порт откроется в марте, сообщил совет.', 'ru'],
  ['Ukrainian', 'Порт відкриється в березні, повідомила рада.', 'uk'],
  ['Arabic', 'سيعاد فتح الميناء في مارس', 'ar'],
  ['German', 'Der Hafen wird im März nicht geöffnet, sagte der Rat und die Fischer.', 'de'],
  ['French', 'Le port sera rouvert dans une semaine pour les pêcheurs et les visiteurs.', 'fr'],
])('%s', (_, text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
