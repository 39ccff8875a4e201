/** What starting says, in Japanese. */
import type { en } from '@/launch/messages/en';

export const ja: Record<keyof typeof en, string> = {
  'no-account':
    'PostgreSQLはrootでは動きません。システムユーザーを作れませんでした: {detail}。「postgres」という名のシステムユーザーを作るか、一般ユーザーで起動してください。',
  'no-binaries':
    'このシステム（{name}）用のPostgreSQLがパッケージにありません。DATABASE_URLでお手持ちのPostgreSQL（14以降）を指定してください。',
  'binaries-broken':
    '{folder} のPostgreSQLはこのシステムで動きません。DATABASE_URLでお手持ちのPostgreSQL（14以降）を指定してください。',
  'orphan-stays':
    '以前の起動で残ったPostgreSQL（プロセス {pid}）が止まりません。終了させてから、もう一度起動してください。',
  'password-lost':
    '{folder} のデータベースのパスワードがsecrets.jsonと一致しません。対応するsecrets.jsonを戻してください。',
  'cluster-not-made': 'データベースを用意できませんでした: {detail}',
  'database-not-started': 'データベースが起動しませんでした: {detail}',
  'client-not-generated': 'データベースのクライアントを生成できませんでした: {detail}',
  'step-secrets': 'フォルダと鍵',
  'step-database': 'データベース',
  'step-migrations': 'データベースの構造',
  'step-demo': 'デモ用の編集部',
  'step-build': 'アプリケーション',
  'step-web': 'ウェブサーバー',
  'secrets-made': '{file} に作りました',
  'secrets-kept': '{file} のものを使います',
  'binaries-copied': 'PostgreSQLのプログラムは {folder} の複製を使います',
  'cluster-being-made': 'PostgreSQLを初めて用意しています',
  'database-own':
    'PostgreSQLがこのマシンのポート {port} で応答しています。データは {folder} にあります',
  'database-given': 'DATABASE_URLのデータベースが応答しています',
  'database-restarted': 'PostgreSQLが異常終了したため再起動します。保存済みの内容は失われません。',
  'migrations-applied': '{count}件の移行を適用しました',
  'migrations-none': '最新です',
  'role-not-allowed':
    'DATABASE_URLのロールが権限の少ないロールを作れないか、途中のプーラーがそれを伝えないため、アプリケーションはそのロールのまま動きます。履歴はトリガーで守られます。',
  'client-generated': 'データベースのクライアントを生成しました',
  'build-kept': '変更がないため、前回のビルドを使います',
  'build-not-needed': 'ページを開くたびにコンパイルします',
  'build-begins': 'ビルドしています（1〜2分かかります）',
  'build-done': '{seconds}秒でビルドしました',
  'already-running':
    '{folder} のデータを使うUratoriがすでに起動しています。先に停止するか、URATORI_DATAで別のフォルダを指定してください。',
  'port-taken':
    'ポート {port} は別のプログラムが使っています。そのプログラムを停止するか、別のポートを選んでください: PORT={next} npm start',
  'port-not-allowed': 'ポート {port} はこのアカウントでは使えません。1024以上を選んでください。',
  'oidc-incomplete': 'OpenID Connectでのログインには {missing} も必要です。',
  'oidc-issuer-unreadable':
    'URATORI_OIDC_ISSUERの「{text}」はアドレスではありません。https://login.example.org のような、ログイン先が示すアドレスを指定してください。',
  'port-unreadable':
    'PORTの「{text}」はポート番号ではありません。1から65535の数を指定してください。',
  'host-unknown':
    'このマシンに {host} というアドレスはありません。URATORI_HOSTを見直してください。',
  'data-folder-foreign':
    '{folder} は別のユーザー（{owner}）のものです。そのユーザーで起動するか、URATORI_DATAで自分のフォルダを指定してください。',
  'data-folder-not-writable':
    '{folder} に書き込めません。書き込みを許可するか、URATORI_DATAで別のフォルダを指定してください。',
  'data-missing':
    'この環境のデータベースは {folder} にありましたが、見つかりません。元に戻すか、空の状態から始めるにはデータフォルダのcluster.jsonを削除してください。',
  'not-writable': '書き込みが許可されていません: {folder}',
  'disk-full':
    'ディスクの空きが足りません。{folder} のために空きを作ってからもう一度起動してください。保存済みの内容は失われません。',
  'secrets-unreadable': '{file} を鍵として読めません。この環境のものを戻してください。',
  'database-url-unreadable':
    'DATABASE_URLがPostgreSQLのアドレスになっていません。postgresql://user:password@host:5432/name の形で指定してください。',
  'database-unreachable': '{where} のデータベース（DATABASE_URL）が応答しません: {detail}',
  'database-refuses': '{where} のデータベース（DATABASE_URL）に接続を拒まれました: {detail}',
  'database-missing':
    '{where}（DATABASE_URL）に「{name}」というデータベースがありません。先に作ってください: CREATE DATABASE {name}',
  'database-too-old': 'DATABASE_URLのデータベースはPostgreSQL {version} です。14以降が必要です。',
  'database-other-major':
    '{folder} のデータはPostgreSQL {found} のものですが、この版にはPostgreSQL {wanted} が付属しています。データを作った版で起動してバックアップを書き出し（npm run db:backup）、こちらで復元してください（npm run db:restore）。',
  'database-newer':
    'データベースはより新しい版のUratoriのものです（{names} を含みます）。その版か、より新しい版で起動してください。',
  'migration-edited':
    'このデータベースに適用済みの移行が後から変更されています: {names}。ファイルを元に戻してください。',
  'migration-failed': '移行 {names} に失敗しました。変更は残っていません: {detail}',
  'database-of-something-else':
    'DATABASE_URLのデータベースには別のもののテーブル（{names}）があります。空のデータベースを使ってください。',
  'demo-failed': 'デモ用の編集部を用意できませんでした。理由は上の表示をご覧ください。',
  'build-failed': 'アプリケーションをビルドできませんでした。理由は上の表示をご覧ください。',
  'web-ended':
    'ウェブサーバーが停止しました（{reason}）。保存済みの内容は失われません。もう一度起動してください。',
  'web-silent': 'ウェブサーバーが {address} で応答しません。',
  'database-lost':
    'データベースが停止しました。保存済みの内容は失われません。もう一度起動してください。',
  elsewhere:
    '「postgres」アカウントがデータフォルダに届かないため、データベースは {folder} に置きます',
  served: 'Uratoriを {address} で開けます（Ctrl-Cで停止）',
  stopping: '停止しています',
  'running-without-answer':
    '{folder} のデータを使うUratoriは起動していますが、データベースが応答しません。',
  'nothing-to-back-up': 'データベースにUratoriの内容がまだありません。',
  'backup-written': '{file}: {tables}個のテーブル、{rows}行',
  'backup-restored': '{file}: {tables}個のテーブル、{rows}行を復元し、バックアップと照合しました',
  'backup-not-found': '{file} というファイルはありません。',
  'backup-broken':
    '{file} はUratoriの完全なバックアップではありません。データベースは変更していません。{detail}',
  'backup-newer':
    'バックアップはより新しい版のUratoriのものです（{names} を含みます）。その版か、より新しい版で復元してください。',
  'backup-edited':
    '移行 {names} がバックアップ作成時のものと異なります。データベースは変更していません。',
  'backup-does-not-fit':
    'バックアップのテーブルがその移行のものと一致しません。データベースは変更していません。',
  'backup-differs':
    '{name} の行がバックアップの記録と一致しません。データベースは変更していません。',
  'database-not-empty':
    'データベースが空ではありません（{names} に内容があります）。すべて置き換えるには: npm run db:restore -- ファイル --replace',
  'database-busy':
    'テーブルが使われ続けています。Uratoriを停止してから、もう一度復元してください。',
  'step-administrator': '最初の管理者',
  'administrator-incomplete':
    'URATORI_ADMIN_EMAILとURATORI_ADMIN_PASSWORDは両方を指定するか、どちらも指定しないでください。',
  'administrator-failed': '最初の管理者を作れませんでした。理由は上の表示をご覧ください。',
};
