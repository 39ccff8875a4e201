/** `npm start`: reads the options, sees to the packages, and hands over to the steps, in the same process. */
import { ensureInstalled, say } from './install.mjs';

const HELP = [
  `npm start                 starts Uratori
npm start -- --demo       fills the demo newsroom first
npm start -- --help       shows this

PORT            the port to listen on (3000)
URATORI_HOST    the address to listen on (127.0.0.1: this machine only; 0.0.0.0: everybody)
NEXTAUTH_URL    the address that people type, when it is not http://localhost:PORT
URATORI_DATA    where everything is kept (./data)
DATABASE_URL    a PostgreSQL of your own, version 14 or later, in place of the one that comes along
URATORI_ADMIN_EMAIL, URATORI_ADMIN_PASSWORD    makes the first administrator unattended`,
  `npm start                 Uratoriを起動します
npm start -- --demo       デモ用の編集部を用意して起動します
npm start -- --help       この説明を表示します

PORT            待ち受けるポート（3000）
URATORI_HOST    待ち受けるアドレス（127.0.0.1: このマシンのみ、0.0.0.0: すべて）
NEXTAUTH_URL    利用者が開くアドレス（http://localhost:PORT でない場合）
URATORI_DATA    データの置き場所（./data）
DATABASE_URL    付属のものの代わりに使うPostgreSQL（14以降）
URATORI_ADMIN_EMAIL, URATORI_ADMIN_PASSWORD    最初の管理者を無人で作ります`,
];
const KNOWN = ['--demo', '--dev', '--help'];

const args = process.argv.slice(2);
const unknown = args.find((arg) => !KNOWN.includes(arg));
if (unknown !== undefined) {
  console.error(
    say([`There is no option ${unknown}.`, `${unknown} というオプションはありません。`]),
  );
  console.error(`\n${say(HELP)}`);
  process.exit(2);
}
if (args.includes('--help')) {
  console.log(say(HELP));
  process.exit(0);
}
ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
await import('./serve.ts');
