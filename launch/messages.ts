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
  'step-secrets': {
    en: 'Folder and secrets',
    ja: 'フォルダと鍵',
  },
  'step-database': {
    en: 'Database',
    ja: 'データベース',
  },
  'step-migrations': {
    en: 'Schema of the database',
    ja: 'データベースの構造',
  },
  'step-demo': {
    en: 'Demo newsroom',
    ja: 'デモ用の編集部',
  },
  'step-build': {
    en: 'Application',
    ja: 'アプリケーション',
  },
  'step-web': {
    en: 'Web server',
    ja: 'ウェブサーバー',
  },
  'secrets-made': {
    en: 'made in {file}',
    ja: '{file} に作りました',
  },
  'secrets-kept': {
    en: 'kept in {file}',
    ja: '{file} のものを使います',
  },
  elsewhere: {
    en: 'The account "postgres" cannot reach the data folder, so the database is kept in {folder}',
    ja: '「postgres」アカウントがデータフォルダに届かないため、データベースは {folder} に置きます',
  },
  'binaries-copied': {
    en: "PostgreSQL's programs are run from a copy in {folder}",
    ja: 'PostgreSQLのプログラムは {folder} の複製を使います',
  },
  'cluster-being-made': {
    en: 'setting up PostgreSQL for the first time',
    ja: 'PostgreSQLを初めて用意しています',
  },
  'database-own': {
    en: "PostgreSQL answers on this machine's port {port}; its data is in {folder}",
    ja: 'PostgreSQLがこのマシンのポート {port} で応答しています。データは {folder} にあります',
  },
  'database-given': {
    en: 'the one at DATABASE_URL answers',
    ja: 'DATABASE_URLのデータベースが応答しています',
  },
  'database-restarted': {
    en: 'PostgreSQL died and is started again; what was saved is still there.',
    ja: 'PostgreSQLが異常終了したため再起動します。保存済みの内容は失われません。',
  },
  'migrations-applied': {
    en: '{count} migrations applied',
    ja: '{count}件の移行を適用しました',
  },
  'migrations-none': {
    en: 'up to date',
    ja: '最新です',
  },
  'role-not-allowed': {
    en: 'The role in DATABASE_URL may not make roles, so the application uses it as it is; history is protected by triggers.',
    ja: 'DATABASE_URLのロールはロールを作れないため、そのまま使います。履歴はトリガーで守られます。',
  },
  'client-generated': {
    en: 'database client generated',
    ja: 'データベースのクライアントを生成しました',
  },
  'build-kept': {
    en: 'built before, nothing changed',
    ja: '変更がないため、前回のビルドを使います',
  },
  'build-not-needed': {
    en: 'compiled as pages are opened',
    ja: 'ページを開くたびにコンパイルします',
  },
  'build-begins': {
    en: 'building; this takes a minute or two',
    ja: 'ビルドしています（1〜2分かかります）',
  },
  'build-done': {
    en: 'built in {seconds} s',
    ja: '{seconds}秒でビルドしました',
  },
  served: {
    en: 'Uratori is at {address} (Ctrl-C stops it)',
    ja: 'Uratoriを {address} で開けます（Ctrl-Cで停止）',
  },
  stopping: {
    en: 'stopping',
    ja: '停止しています',
  },
  'already-running': {
    en: 'Uratori is already running with the data in {folder}. Stop it first, or set URATORI_DATA to another folder.',
    ja: '{folder} のデータを使うUratoriがすでに起動しています。先に停止するか、URATORI_DATAで別のフォルダを指定してください。',
  },
  'port-taken': {
    en: 'Port {port} is taken by another program. Stop that, or choose another port: PORT={next} npm start',
    ja: 'ポート {port} は別のプログラムが使っています。そのプログラムを停止するか、別のポートを選んでください: PORT={next} npm start',
  },
  'port-not-allowed': {
    en: 'Port {port} may not be used by this account. Choose one above 1023.',
    ja: 'ポート {port} はこのアカウントでは使えません。1024以上を選んでください。',
  },
  'port-unreadable': {
    en: 'PORT is "{text}", which is not a port: use a number from 1 to 65535.',
    ja: 'PORTの「{text}」はポート番号ではありません。1から65535の数を指定してください。',
  },
  'host-unknown': {
    en: 'This machine has no address {host}. Set URATORI_HOST to one that it has.',
    ja: 'このマシンに {host} というアドレスはありません。URATORI_HOSTを見直してください。',
  },
  'data-folder-foreign': {
    en: '{folder} belongs to somebody else (user {owner}). Start as that user, or set URATORI_DATA to a folder of your own.',
    ja: '{folder} は別のユーザー（{owner}）のものです。そのユーザーで起動するか、URATORI_DATAで自分のフォルダを指定してください。',
  },
  'data-folder-not-writable': {
    en: '{folder} cannot be written to. Allow it, or set URATORI_DATA to another folder.',
    ja: '{folder} に書き込めません。書き込みを許可するか、URATORI_DATAで別のフォルダを指定してください。',
  },
  'data-missing': {
    en: 'The database of this installation was in {folder} and is not there any more. Put it back, or remove cluster.json from the data folder to begin with an empty one.',
    ja: 'この環境のデータベースは {folder} にありましたが、見つかりません。元に戻すか、空の状態から始めるにはデータフォルダのcluster.jsonを削除してください。',
  },
  'not-writable': {
    en: 'Not allowed to write: {folder}',
    ja: '書き込みが許可されていません: {folder}',
  },
  'disk-full': {
    en: 'The disk is full, or nearly: make room for {folder}, then start again. What was saved is still there.',
    ja: 'ディスクの空きが足りません。{folder} のために空きを作ってからもう一度起動してください。保存済みの内容は失われません。',
  },
  'secrets-unreadable': {
    en: '{file} cannot be read as secrets. Put back the one that belongs to this installation.',
    ja: '{file} を鍵として読めません。この環境のものを戻してください。',
  },
  'database-url-unreadable': {
    en: 'DATABASE_URL is not an address of a PostgreSQL. It looks like postgresql://user:password@host:5432/name.',
    ja: 'DATABASE_URLがPostgreSQLのアドレスになっていません。postgresql://user:password@host:5432/name の形で指定してください。',
  },
  'database-unreachable': {
    en: 'The database at {where} (DATABASE_URL) does not answer: {detail}',
    ja: '{where} のデータベース（DATABASE_URL）が応答しません: {detail}',
  },
  'database-refuses': {
    en: 'The database at {where} (DATABASE_URL) does not let us in: {detail}',
    ja: '{where} のデータベース（DATABASE_URL）に接続を拒まれました: {detail}',
  },
  'database-missing': {
    en: 'There is no database "{name}" at {where} (DATABASE_URL). Make it first: CREATE DATABASE {name}',
    ja: '{where}（DATABASE_URL）に「{name}」というデータベースがありません。先に作ってください: CREATE DATABASE {name}',
  },
  'database-too-old': {
    en: 'The database at DATABASE_URL is PostgreSQL {version}; version 14 or later is needed.',
    ja: 'DATABASE_URLのデータベースはPostgreSQL {version} です。14以降が必要です。',
  },
  'database-other-major': {
    en: 'The data in {folder} is of PostgreSQL {found}, but PostgreSQL {wanted} came with this version. Start the version that made it, write a backup (npm run db:backup), and restore that here (npm run db:restore).',
    ja: '{folder} のデータはPostgreSQL {found} のものですが、この版にはPostgreSQL {wanted} が付属しています。データを作った版で起動してバックアップを書き出し（npm run db:backup）、こちらで復元してください（npm run db:restore）。',
  },
  'database-newer': {
    en: 'The database was made by a newer version of Uratori (it has {names}). Start that version, or a newer one.',
    ja: 'データベースはより新しい版のUratoriのものです（{names} を含みます）。その版か、より新しい版で起動してください。',
  },
  'migration-edited': {
    en: 'Migrations that this database has had were changed afterwards: {names}. Put their files back as they were.',
    ja: 'このデータベースに適用済みの移行が後から変更されています: {names}。ファイルを元に戻してください。',
  },
  'migration-failed': {
    en: 'The migration {names} failed and left nothing: {detail}',
    ja: '移行 {names} に失敗しました。変更は残っていません: {detail}',
  },
  'database-of-something-else': {
    en: 'The database at DATABASE_URL holds tables of something else ({names}). Use an empty one.',
    ja: 'DATABASE_URLのデータベースには別のもののテーブル（{names}）があります。空のデータベースを使ってください。',
  },
  'demo-missing': {
    en: 'This version has no demo newsroom.',
    ja: 'この版にデモ用の編集部はありません。',
  },
  'demo-failed': {
    en: 'The demo newsroom could not be filled; the reason stands above.',
    ja: 'デモ用の編集部を用意できませんでした。理由は上の表示をご覧ください。',
  },
  'build-failed': {
    en: 'The application could not be built; the reason stands above.',
    ja: 'アプリケーションをビルドできませんでした。理由は上の表示をご覧ください。',
  },
  'web-ended': {
    en: 'The web server ended by itself ({reason}). What was saved is still there; start again.',
    ja: 'ウェブサーバーが停止しました（{reason}）。保存済みの内容は失われません。もう一度起動してください。',
  },
  'web-silent': {
    en: 'The web server does not answer at {address}.',
    ja: 'ウェブサーバーが {address} で応答しません。',
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
