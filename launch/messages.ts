/** What starting says to a person: in Japanese where the system's language is Japanese, in English elsewhere. */

const MESSAGES = {
  'no-account': {
    en: 'PostgreSQL cannot run as root, and its system user could not be made: {detail}. Make a system user named "postgres", or start as an ordinary user.',
    ja: 'PostgreSQLはrootでは動きません。システムユーザーを作れませんでした: {detail}。「postgres」という名のシステムユーザーを作るか、一般ユーザーで起動してください。',
  },
  'no-binaries': {
    en: 'There is no PostgreSQL in the packages for this system ({name}). Set DATABASE_URL to a PostgreSQL of your own, version 14 or later.',
    ja: 'このシステム（{name}）用のPostgreSQLがパッケージにありません。DATABASE_URLでお手持ちのPostgreSQL（14以降）を指定してください。',
  },
  'binaries-broken': {
    en: 'The PostgreSQL in {folder} does not run on this system. Set DATABASE_URL to a PostgreSQL of your own, version 14 or later.',
    ja: '{folder} のPostgreSQLはこのシステムで動きません。DATABASE_URLでお手持ちのPostgreSQL（14以降）を指定してください。',
  },
  'orphan-stays': {
    en: 'A PostgreSQL left by an earlier start (process {pid}) does not stop. End it, then start again.',
    ja: '以前の起動で残ったPostgreSQL（プロセス {pid}）が止まりません。終了させてから、もう一度起動してください。',
  },
  'password-lost': {
    en: 'The database in {folder} does not know the password in secrets.json. Put back the secrets.json that belongs to it.',
    ja: '{folder} のデータベースのパスワードがsecrets.jsonと一致しません。対応するsecrets.jsonを戻してください。',
  },
  'cluster-not-made': {
    en: 'The database could not be set up: {detail}',
    ja: 'データベースを用意できませんでした: {detail}',
  },
  'database-not-started': {
    en: 'The database did not start: {detail}',
    ja: 'データベースが起動しませんでした: {detail}',
  },
  'client-not-generated': {
    en: 'The database client could not be generated: {detail}',
    ja: 'データベースのクライアントを生成できませんでした: {detail}',
  },
} as const;

export type MessageKey = keyof typeof MESSAGES;
export type Values = Readonly<Record<string, string | number>>;

export function sentence(key: MessageKey, values: Values = {}): string {
  return MESSAGES[key][language()].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
}

function language(): 'ja' | 'en' {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ja') ? 'ja' : 'en';
}
