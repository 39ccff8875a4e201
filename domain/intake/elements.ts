/** What the elements of HTML mean for a page read as lines of text. */

/** Never part of the text: programs, styles, what only shows where scripts do not run, controls, embedded media, and how a ruby is read. */
const unseen = new Set([
  ...['script', 'style', 'noscript', 'template', 'title', 'link', 'meta', 'iframe', 'object'],
  ...['embed', 'applet', 'svg', 'canvas', 'audio', 'video', 'map', 'select', 'datalist', 'button'],
  ...[
    'input',
    'textarea',
    'progress',
    'meter',
    'frameset',
    'noframes',
    'noembed',
    'rt',
    'rp',
    'rtc',
  ],
]);

/** Stand apart from what surrounds them by a blank line. */
const paragraphs = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre'],
  ...['figure', 'hr', 'article', 'section', 'main', 'header', 'footer', 'aside', 'nav', 'details'],
  ...['fieldset', 'hgroup', 'address', 'menu', 'dir'],
]);

/** Begin a line of their own. */
const lines = new Set([
  ...[
    'div',
    'li',
    'dt',
    'dd',
    'tr',
    'figcaption',
    'caption',
    'summary',
    'legend',
    'form',
    'center',
  ],
  ...['body', 'html', 'tbody', 'thead', 'tfoot', 'optgroup', 'option', 'search', 'dialog'],
]);

/** May hold a whole article. */
const containers = new Set(['article', 'main', 'section', 'div', 'td', 'form', 'center', 'body']);

export function isUnseen(name: string): boolean {
  return unseen.has(name);
}

export function isContainer(name: string): boolean {
  return containers.has(name);
}

/** Line breaks that an element forces before and after itself: none, one, or two for a blank line. */
export function breaksAround(name: string): 0 | 1 | 2 {
  if (paragraphs.has(name)) return 2;
  return lines.has(name) ? 1 : 0;
}

/** 1 to 6, or 0 for what is no heading. */
export function headingLevel(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name.slice(1)) : 0;
}

type Attributes = Readonly<Record<string, string>>;

/** Hidden by the page itself, without its style sheets. */
export function isHidden(name: string, attributes: Attributes): boolean {
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true;
  if (name === 'dialog' && attributes.open === undefined) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '');
}

const chromeRoles = /^(?:navigation|banner|contentinfo|complementary|search|menu|dialog)$/;

/** First words of the classes and ids by which pages commonly name what stands around an article. */
const chromeNames = new Set([
  ...['comment', 'comments', 'related', 'ranking', 'rankings', 'recommend', 'recommended'],
  ...['recommendation', 'recommendations', 'sidebar', 'footer', 'nav', 'navi', 'navigation'],
  ...['globalnav', 'menu', 'breadcrumb', 'breadcrumbs', 'share', 'sns', 'social', 'banner'],
  ...['advert', 'advertisement', 'promo', 'newsletter', 'cookie', 'cookies', 'modal', 'popup'],
  ...['pager', 'pagination', 'toc'],
]);

function namesChrome(name: string): boolean {
  return chromeNames.has(/^[a-z]+/i.exec(name)?.[0].toLowerCase() ?? '');
}

/** Around an article rather than of it: navigation, rankings, comments. A hint that weighs, no verdict: the text is kept where nothing better is found. */
export function isChrome(name: string, attributes: Attributes): boolean {
  if (name === 'nav' || name === 'footer' || name === 'aside') return true;
  if (chromeRoles.test(attributes.role ?? '')) return true;
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return false;
  const classes = (attributes.class ?? '').split(/\s+/);
  return namesChrome(attributes.id ?? '') || classes.some(namesChrome);
}
