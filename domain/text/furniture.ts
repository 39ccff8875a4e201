/**
 * The words of a page's furniture: what sites say round a story, whoever they are. No outlet is named;
 * a word counts only where the whole line is little more than it, so that a story may use it too.
 */

/** Opens a block of other things: related stories, rankings, comments. */
const SECTION_JA =
  /^(?:[［[【■▼●]\s*)?(?:.{0,8}(?:関連|注目|人気|話題|新着|最新|お?[すオお]すめ|オススメ|おススメ|お薦め|お勧め|ピックアップ)(?:の|する|した)?(?:記事|ニュース|リンク|動画|トピックス?|キーワード|ワード|タグ|コンテンツ|情報|号|商品|特集|コラム|ランキング|投稿)?|.{0,10}ランキング.{0,6}|.{0,6}(?:あわせて|合わせて|併せて|こちらも|続けて)(?:読みたい|読む|読まれて|どうぞ|おすすめ).{0,8}|こんな記事も.{0,12}|(?:よく|いま|今)読まれて.{0,10}|.{0,14}に関する(?:その他の)?(?:記事|ニュース|タグ)|.{0,10}の(?:最新|他の|ほかの|その他の)(?:記事|ニュース)|(?:前|次|過去)の記事|ニュース速報|速報一覧|トピックス?|タイアップ|コメント|みんなのコメント|バックナンバー|カテゴリー?|アーカイブ|キーワード|タグ|目次|シリーズ|連載|特集(?:[:：].*)?|この(?:記事|著者|ライター)(?:の|に|を|が|は).{0,16}|執筆者プロフィール)\s*(?:[］\]】]\s*.{0,8})?(?:毎時更新|一覧|はこちら)?$/u;
const SECTION_EN =
  /^(?:related|read (?:more|next|also)|more (?:from|in|on|about|like|to read)|most (?:read|popular|viewed|shared|commented|recent|watched)|trending|recommended|suggested|you (?:may|might) (?:also )?(?:like|be interested)|you'll like|up next|next up|more\b.{0,30}\b(?:stories|headlines|coverage|videos)$|top (?:stories|news|headlines)|editor['’]?s?['’]? picks?|don['’]?t miss|what (?:to read|others are reading)|see also|in case you missed|in this (?:story|article)|leave a (?:comment|reply)|join the conversation|paid (?:content|post)|partner content|around the web|from (?:our|the) (?:partners|web|archives?)|follow us|keep reading|continue reading|recent (?:posts|stories|articles|news)|popular (?:posts|stories)|latest (?:news|stories|headlines|articles|videos?|from)|share this|filed under|about the author)\b|^(?:popular(?: now)?|latest|featured|explore|stories|topics?|tags?|categor(?:y|ies)|comments?|discussion|newsletters?|other stories|more (?:news|stories|coverage)|what['’]s next|also (?:on|in|read)\b.{0,16}|about us)\s*[:»›>]?\s*(?:\(?\d*\)?|[:：].*)$/i;

/** What one presses, or reads on a button: nothing but it stands on the line. */
const CONTROL_JA =
  /^(?:.{0,6}シェア(?:する)?|ツイート|ポスト(?:する)?|ブックマーク|保存(?:する)?|印刷(?:する)?|メール(?:で送る)?|.{0,6}コピー(?:する)?|.{0,10}フォロー(?:する)?|いいね!?|送る|クリップ.{0,4}|.{0,8}ログイン.{0,12}|.{0,10}(?:会員|ユーザー|読者)登録.{0,12}|.{0,8}購読.{0,10}|.{0,4}検索.{0,4}|メニュー|.{0,6}閉じる|開く|もっと.{0,4}(?:見る|読む)|.{0,8}(?:続き|全文|詳細|詳しく|さらに|一覧|写真|画像|動画)を?(?:は|へ|を)?(?:こちら|読む|見る|表示).{0,6}|(?:次|前)(?:の(?:ページ|写真|画像|記事))?(?:へ|を読む)?\s*[⇒→>＞»]*|.{0,10}一覧(?:へ|を見る|に戻る|へ戻る)?|.{0,6}トップ(?:へ|ページ|に戻る|へ戻る)?|ページの先頭.{0,8}|ホーム|.{0,6}戻る|.{0,24}へスキップ.{0,40}|.{0,6}読み上げ.{0,4}|文字サイズ.{0,8}|.{0,4}拡大(?:する|表示)?|コメント(?:を.{2,5}|する|欄)?\s*[（(]?\d*[）)]?件?|.{0,8}お問い?合わせ.{0,8}|.{0,6}(?:会社|企業|運営者?)(?:概要|案内|情報|会社)|.{0,4}利用規約|.{0,14}(?:プライバシー|個人情報|Cookie).{0,14}|サイトマップ|.{0,8}広告.{0,8}|PR|AD|\[PR\]|スポンサー.{0,8}|ヘルプ|よくある質問|RSS|アプリ.{0,10}|ダウンロード|残り\s*[\d,]+文字.{0,16}|.{0,12}(?:有料|無料)?(?:会員|読者)(?:限定|専用|向け).{0,12}|閲覧数?.{0,8}|.{0,10}はこちら(?:から)?|.{0,4}(?:さらに|続きを)読む\s*[⇒→>＞»…]*|好評発売中|発売中)[。.]?$/u;
const CONTROL_EN =
  /^(?:share(?: (?:on|via|to|with|article|story|options|full article).{0,24})?|tweet|e-?mail(?: (?:this|article|address).{0,16})?|print(?: .{0,12})?|save(?: .{0,12})?|copy(?: .{0,8})?|link copied.{0,10}|facebook|twitter|x|linked-?in|whats-?app|pinterest|reddit|flipboard|instagram|you-?tube|tik-?tok|telegram|threads|bluesky|mastodon|rss|google|subscribe.{0,24}|unlock.{0,24}|sign (?:in|up|out).{0,24}|log ?(?:in|out)|register.{0,12}|join(?: (?:now|us|free))?|my (?:account|news|profile)|menu|(?:open|close|toggle).{0,16}|search(?: (?:for|this|our|the|site).{0,12})?|skip (?:to|ad).{0,24}|jump to.{0,20}|home(?:page)?|about.{0,14}|contact.{0,16}|careers|jobs|advertis.{0,28}|sponsored.{0,16}|promoted|ad|story continues below.{0,16}|terms.{0,28}|privacy.{0,20}|cookies?.{0,14}|accept.{0,14}|reject.{0,10}|manage.{0,16}|accessibility.{0,12}|site ?map|help(?: cent(?:er|re)| & .{0,8})?|faqs?|view (?:all|comments|gallery|more|full).{0,16}|(?:load|show|see|view|read|learn|find out) (?:more|all|less|full).{0,20}|continue(?: reading.{0,6})?|(?:next|prev(?:ious)?)(?: (?:article|story|post|page|slide))?|back to.{0,16}|listen(?: (?:now|live|to this.{0,10}))?|play(?: (?:video|audio|now|all))?|pause|mute|watch(?: (?:live|now|more|video|tv|on .{0,8}))?|loading.{0,6}|\d+ ?(?:min(?:ute)?s?\.?) read|\d+[km]? (?:comments?|shares?|views|likes|retweets|replies)|scroll to.{0,12}|gift.{0,12}|submit|enter your.{0,20}|purchase licensing rights.{0,24}|reprints?.{0,20}|permissions?|corrections?|comment guidelines|do not sell.{0,24}|your .{0,12}choices|editions?.{0,12}|(?:the )?e-?edition|weather|obituaries|classifieds|podcasts?|videos?|photos?|games|crossword|shop|events|donate.{0,12}|support us)[.:»›>→]*$/i;

/** Leads to another story, whose headline follows on the line. */
const POINTER =
  /^(?:[（(【［[▶▷►→➡■●＞>]\s*)?(?:related(?: \w+)?|read (?:more|also|next)|also read|see (?:also|more)|more|watch|listen|don['’]?t miss|recommended|関連(?:記事|ニュース|リンク)?|(?:あわせて|合わせて|併せて)読みたい|こちらも(?:おすすめ)?|おすすめ(?:記事)?|次の記事|前の記事)\s*(?:[:：｜|＞>】］\])）]|→)\s*\S/i;
/** Comments of readers follow, often longer than the story itself. */
const COMMENTS =
  /^(?:\d+ (?:responses?|thoughts?|comments?|replies)\b.{0,4}(?:to|on)?\b.*|(?:みんなの|読者の|この記事への)?コメント(?:一覧|\s*[（(]\d+件?[）)])|comments? \(\d+\))$/i;

/** Speaks for the site, at whatever length. */
const NOTICE =
  /©|\(C\)|版权所有|版權所有|未经.{0,4}许可|무단\s?(?:전재|복제)|저작권자|copyright|all rights reserved|無断(?:での)?(?:転載|転用|複製|使用)|転載を禁|許可なく転載|著作権法|(?:use|using|uses|accept|our)\s(?:of\s)?cookies|cookies? (?:and|policy|settings|preferences)|クッキー(?:を|の)|Cookie(?:を|の)|受信料で制作|terms of (?:use|service).{0,40}(?:privacy|agree)|privacy policy|you can unsubscribe|unsubscribe at any|by (?:clicking|signing up|continuing|submitting|subscribing)|our standards:|javascript|(?:your|this) browser|ad-?blocker|quotes delayed|data (?:is|are) delayed|this site is protected|we(?:'|’)?(?:ll| will) (?:never|email you)|このサイトは|当サイト(?:は|では|の)|アプリ(?:を|で)ダウンロード|affiliate (?:link|commission)|may earn (?:a|an) .{0,20}commission/i;

/** Asks the reader to subscribe, follow or take part; may stand between two paragraphs. */
const INVITATION =
  /(?:sign up|subscribe|register|opt in)\b.{0,80}\b(?:newsletter|inbox|alerts|e-?mails?|updates|daily|today|free|digest)|(?:newsletter|inbox)\b.{0,80}\b(?:sign up|subscribe|here)|delivered (?:right |straight |directly )?to you|newsletter is your|(?:want|need|get) more .{0,60}(?:newsletter|subscribe|sign up)|support (?:independent|our) journalism|if you (?:enjoyed|liked) this|follow (?:us|me|him|her|@?\w+) on (?:twitter|facebook|instagram|x|threads|linkedin|bluesky)|follow .{0,40} on (?:twitter|facebook|instagram|bluesky)|become a (?:member|subscriber)|(?:メールマガジン|メルマガ|ニュースレター).{0,16}(?:登録|購読|配信|お届け)|(?:公式|LINE|アプリ|X|Facebook).{0,16}(?:友だち追加|フォローして|フォローください)|チャンネル登録|会員.{0,10}登録.{0,12}(?:続き|全文|すべて).{0,12}(?:読|閲覧)|(?:続き|全文|残り).{0,20}(?:会員|登録|ログイン|購読)/i;

/** The same in Chinese and Korean, for the commonest. */
const ELSEWHERE =
  /^(?:相关(?:新闻|阅读|报道|链接|文章|推荐)|相關(?:新聞|報導|文章|閱讀)|推荐(?:阅读|新闻)?|热门(?:新闻|文章|推荐)?|延伸閱讀|猜你喜欢|更多(?:新闻)?|关[\s]*键词|分享.{0,6}|评论.{0,4}|登录|注册|首页|返回.{0,4}|责任编辑.*|관련\s?(?:기사|뉴스)|많이 본 (?:기사|뉴스)|추천 (?:기사|뉴스)|인기 (?:기사|뉴스)|댓글.{0,6}|공유.{0,4}|로그인|회원가입|구독.{0,8}|홈|메뉴)$/u;

export type Furniture = 'section' | 'control' | 'notice' | 'invitation' | 'pointer' | 'comments';

/** Widest line, in the measure of `Look`, that can be a label or a button. */
const WIDEST_LABEL = 32;
const WIDEST_POINTER = 80;
/** A paragraph of its own this wide speaks of cookies or copyright as its subject. */
const WIDEST_NOTICE = 160;

/** Which furniture a line is by its words alone; null for anything else. */
export function furnitureIn(text: string, width: number): Furniture | null {
  if (width <= WIDEST_NOTICE && NOTICE.test(text)) return 'notice';
  if (width <= WIDEST_NOTICE && INVITATION.test(text)) return 'invitation';
  if (width <= WIDEST_POINTER && POINTER.test(text)) return 'pointer';
  if (COMMENTS.test(text)) return 'comments';
  if (width > WIDEST_LABEL) return null;
  if (CONTROL_JA.test(text) || CONTROL_EN.test(text)) return 'control';
  if (ELSEWHERE.test(text)) return 'section';
  const isSection = SECTION_JA.test(text) || (SECTION_EN.test(text) && !/[.?!]$/.test(text));
  return isSection ? 'section' : null;
}
