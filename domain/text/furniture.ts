/**
 * The words of a page's furniture: what sites say round a story, whoever they are. No outlet is named;
 * a label or button counts only where it is the whole line, so that a story may use its words.
 */
import {
  ENGLISH_CONTROLS,
  ENGLISH_INVITATIONS,
  ENGLISH_NOTICES,
  ENGLISH_SECTIONS,
  OTHER_SECTIONS,
} from '@/domain/text/furniture-english';
import {
  JAPANESE_CONTROLS,
  JAPANESE_INVITATIONS,
  JAPANESE_NOTICES,
  JAPANESE_SECTIONS,
} from '@/domain/text/furniture-japanese';

/**
 * A section opens a block of other things (related stories, rankings), comments those of readers; a
 * control is pressed; a notice speaks for the site; an invitation asks to subscribe; a pointer leads to one
 * other story.
 */
export type Furniture = 'section' | 'control' | 'notice' | 'invitation' | 'pointer' | 'comments';

const anyOf = (patterns: readonly string[]) => patterns.join('|');

const SECTION = new RegExp(
  `^(?:[［[【■▼●]\\s*)?(?:${anyOf([...JAPANESE_SECTIONS, ...ENGLISH_SECTIONS, ...OTHER_SECTIONS])})\\s*(?:[］\\]】]\\s*)?(?:毎時更新|一覧|はこちら|[:：»›>])?$`,
  'iu',
);
const CONTROL = new RegExp(
  `^(?:[▶►▷>＞»]\\s*)?(?:${anyOf([...JAPANESE_CONTROLS, ...ENGLISH_CONTROLS])})\\s*[。.:»›>→⇒＞…]*$`,
  'iu',
);
const NOTICE = new RegExp(anyOf([...JAPANESE_NOTICES, ...ENGLISH_NOTICES]), 'iu');
const INVITATION = new RegExp(anyOf([...JAPANESE_INVITATIONS, ...ENGLISH_INVITATIONS]), 'iu');

/** Leads to another story, whose headline follows on the line. */
const POINTER =
  /^(?:[（(【［[▶▷►→➡■●＞>]\s*)?(?:related(?: \w+)?|read (?:more|also|next)|also read|see (?:also|more)|more|read|watch|listen|don['’]?t miss|recommended|関連(?:記事|ニュース|リンク)?|(?:あわせて|合わせて|併せて)読みたい|こちらも(?:おすすめ)?|おすすめ(?:記事)?|次の記事|前の記事)\s*(?:[:：｜|＞>】］\])）]|→)\s*\S/iu;
/** Comments of readers follow, often longer than the story itself. */
const COMMENTS =
  /^(?:\d+ (?:responses?|thoughts?|comments?|replies)\b.{0,4}(?:to|on)\b.*|(?:みんなの|読者の|この記事への)?コメント(?:一覧|\s*[（(]\d+件?[）)])|comments? \(\d+\))$/iu;

/** Widest line, in the measure of `Look`, that can be a label or a button, a headline behind a pointer, a notice. */
const WIDEST_LABEL = 32;
const WIDEST_POINTER = 80;
const WIDEST_NOTICE = 160;

/** Which furniture a line is by its words alone; null for anything else. */
export function furnitureIn(text: string, width: number): Furniture | null {
  if (width > WIDEST_NOTICE) return null;
  if (NOTICE.test(text)) return 'notice';
  if (INVITATION.test(text)) return 'invitation';
  if (width <= WIDEST_POINTER && POINTER.test(text)) return 'pointer';
  if (COMMENTS.test(text)) return 'comments';
  if (width > WIDEST_LABEL) return null;
  if (CONTROL.test(text)) return 'control';
  return SECTION.test(text) ? 'section' : null;
}
