/** The furniture of English pages, in the words that any site uses, with the commonest labels of other languages. Parts of regular expressions; case does not count. */

/** Open a block of other things: labels that may go on for a few words. */
export const ENGLISH_SECTIONS: readonly string[] = [
  'related(?: (?:stories|articles|news|topics?|content|coverage|links|posts|internet links|items|tags|videos?|reading)(?: from .{1,30})?)?',
  'read (?:more|next|also)(?: .{1,24})?|read this next|keep reading|continue reading|up next|next up(?: .{1,20})?',
  'more (?:from|in|on|about|like) .{1,30}|more to read|more\\b.{0,30}\\b(?:stories|headlines|coverage|videos|news)|see also',
  'most (?:read|popular|viewed|shared|commented|recent|watched)(?: .{1,20})?|trending(?: .{1,12})?|popular(?: (?:now|posts|stories))?',
  "(?:recommended|suggested|featured|promoted)(?: .{1,20})?|you (?:may|might) (?:also )?(?:like|be interested).{0,16}|you[’']ll (?:also )?like.{0,8}",
  "top (?:stories|news|headlines)|editor[’']?s?[’']? picks?|don[’']?t miss|what (?:to read|others are reading).{0,12}|in case you missed it",
  'in this (?:story|article)|leave a (?:comment|reply)|join the conversation|comments?(?: \\(\\d+\\))?|discussion',
  'paid (?:content|post)|partner content|around the web|from (?:our|the) (?:partners|web|archives?)|follow us.{0,16}|share this.{0,20}',
  'latest(?: (?:news|stories|headlines|articles|videos?|posts)| (?:from|in) .{1,20})?|recent (?:posts|stories|articles|news)|other stories|stories',
  'filed under.{0,40}|(?:topics?|tags?|categor(?:y|ies))(?:\\s*:.{0,40})?|about the author|newsletters?|explore|also (?:on|in) .{1,16}|about us',
];

/** What one presses, or reads on a button. */
export const ENGLISH_CONTROLS: readonly string[] = [
  'share(?: (?:on|via|to|with|article|story|options|full article).{0,24})?|tweet|e-?mail(?: (?:this|article|address).{0,16})?|print(?: this)?(?: (?:article|page|story))?|save(?: (?:article|story|for later|this.{0,10}))?',
  'copy(?: (?:this )?(?:link|url).{0,10})?|link copied.{0,10}|facebook|twitter|x|linked-?in|whats-?app|pinterest|reddit|flipboard|instagram|you-?tube|tik-?tok|telegram|threads|bluesky|mastodon|rss|google(?: news)?|messenger',
  'subscribe(?: .{0,24})?|unlock .{0,24}|sign (?:in|up|out)(?: .{0,24})?|log ?(?:in|out)|register(?: (?:now|here|for free))?|join(?: (?:now|us|free))?|my (?:account|news|profile)|donate(?: .{0,10})?|support us',
  'menu|(?:open|close|toggle)(?: (?:menu|search|navigation|sidebar|panel|share panel|nav|extra sharing options))?|search(?: (?:for|this|our|the|site).{0,12})?|skip (?:to|ad).{0,24}|jump to .{0,20}|home(?:page)?|back to .{0,16}',
  'contact(?: us| information)?|careers|jobs|advertis(?:e|ing|ement)s?(?: .{0,28})?|sponsored(?: .{0,16})?|ad|story continues below.{0,16}|article continues below.{0,16}|scroll to .{0,12}',
  'terms(?: (?:of (?:use|service|sale)|and conditions|& conditions).{0,12})?|privacy(?: (?:policy|notice|center|settings|statement|preferences|rights).{0,12})?|cookies?(?: (?:policy|settings|preferences|notice|choices))?|accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:cookies|preferences|settings|choices|subscription|my .{0,10})|do not sell.{0,24}|your .{0,12}choices',
  'accessibility(?: .{0,12})?|site ?map|help(?: cent(?:er|re)| & .{0,8})?|faqs?|corrections?|permissions?|reprints?(?: .{0,20})?|purchase licensing rights.{0,24}|comment guidelines',
  '(?:view|load|show|see|read|learn|find out) (?:all|more|less|full|gallery|comments)(?: .{0,20})?|continue|(?:next|prev(?:ious)?)(?: (?:article|story|post|page|slide))?|submit|enter your .{0,20}|loading.{0,6}',
  'listen(?: (?:now|live|to this.{0,10}))?|play(?: (?:video|audio|now|all))?|pause|mute|watch(?: (?:live|now|more|video|tv|on .{0,8}))?|slideshow.{0,16}',
  '\\d+ ?(?:min(?:ute)?s?\\.?) read|\\d+[km]? (?:comments?|shares?|views|likes|retweets|replies)|gift(?: this)? article',
  '(?:the )?e-?edition|obituaries|classifieds|podcasts?|videos?|photos?|crossword|events',
];

/** Speak for the site, inside a longer line. */
export const ENGLISH_NOTICES: readonly string[] = [
  '©|^\\s*\\(c\\)\\s|copyright\\s*(?:©|\\(c\\)|（c）|\\d{4}|by\\b)|^copyright\\s*[:：]|all rights reserved|no reproduction without',
  '\\b(?:we|our|this (?:web)?site|you)\\b.{0,60}\\bcookies\\b|accept (?:all )?cookies|cookie (?:policy|settings|preferences|consent)',
  'terms of (?:use|service).{0,40}(?:privacy|agree)|(?:see|read|our|your) .{0,20}privacy policy|^privacy policy|by (?:clicking|signing up|continuing|submitting|subscribing|viewing)\\b.{0,40}\\b(?:you|we|agree)',
  'you can unsubscribe|unsubscribe at any|opt-?in box|our standards:|(?:enable|disable|turn on|requires?) javascript|your browser .{0,30}(?:support|updat|upgrad)|(?:disable|turn off|whitelist).{0,20}ad-?blocker',
  '(?:quotes|data)(?: are)? delayed|protected by recaptcha|may earn an? .{0,20}commission|(?:we|our|this (?:post|article|page)).{0,40}affiliate (?:links?|commissions?)|not responsible for the content of external',
  '版权所有|版權所有|未经.{0,4}许可|무단\\s?(?:전재|복제)|저작권자',
];

/** Ask the reader to subscribe, follow or take part. */
export const ENGLISH_INVITATIONS: readonly string[] = [
  '(?:^|[.!?:]\\s+)(?:please )?(?:sign up|subscribe|register|join us)\\b.{0,80}\\b(?:newsletters?|inbox|alerts|e-?mails?|updates|free|today|now|here|our|digest)\\b',
  '\\b(?:our|your|daily|weekly|the .{1,30})\\b.{0,20}(?:newsletter|inbox)\\b.{0,80}\\b(?:sign up|subscribe|here|delivered)|newsletter is your|(?:subscribe|sign up) (?:to|for) (?:our|the .{0,20}) ?(?:newsletter|e-?mails?|alerts)|delivered (?:right |straight |directly )?to you',
  '(?:want|need|get) more .{0,60}(?:newsletter|subscribe|sign up)|support (?:independent|our) journalism|if you (?:enjoyed|liked) this (?:article|story|post)',
  '(?:^|[.!?]\\s+)follow .{1,40} on (?:twitter|facebook|instagram|x|threads|linkedin|bluesky|youtube)|become a (?:member|subscriber)(?: today| now|\\.|!)|(?:download|get) (?:the|our) app\\b',
];

export const OTHER_SECTIONS: readonly string[] = [
  '相关(?:新闻|阅读|报道|链接|文章|推荐)|相關(?:新聞|報導|文章|閱讀)|推荐(?:阅读|新闻)?|热门(?:新闻|文章|推荐)?|延伸閱讀|猜你喜欢|更多新闻|分享|评论|登录|注册|首页|责任编辑.*',
  '관련\\s?(?:기사|뉴스)|많이 본 (?:기사|뉴스)|추천 (?:기사|뉴스)|인기 (?:기사|뉴스)|댓글(?: \\d+)?|공유(?:하기)?|로그인|회원가입',
  'mehr zum thema.{0,20}|lesen sie auch|das könnte (?:sie|dich) .{0,20}interessieren|startseite|impressum|datenschutz|anmelden|abonnieren|kommentare?|teilen|anzeige',
  "(?:à )?lire aussi.{0,8}|sur le même (?:sujet|thème)|les plus lus|accueil|s[’']abonner|se connecter|mentions légales|partager|commentaires|lea también|te puede interesar|lo más leído|suscríbete|compartir|comentarios|читайте также|по теме|подписаться",
];
