/** What starting says, in English. The keys are those of every language. */

export const en = {
  'no-account':
    'PostgreSQL cannot run as root, and its system user could not be made: {detail}. Make a system user named "postgres", or start as an ordinary user.',
  'no-binaries':
    'There is no PostgreSQL in the packages for this system ({name}). Set DATABASE_URL to a PostgreSQL of your own, version 14 or later.',
  'binaries-broken':
    'The PostgreSQL in {folder} does not run on this system. Set DATABASE_URL to a PostgreSQL of your own, version 14 or later.',
  'orphan-stays':
    'A PostgreSQL left by an earlier start (process {pid}) does not stop. End it, then start again.',
  'password-lost':
    'The database in {folder} does not know the password in secrets.json. Put back the secrets.json that belongs to it.',
  'cluster-not-made': 'The database could not be set up: {detail}',
  'database-not-started': 'The database did not start: {detail}',
  'client-not-generated': 'The database client could not be generated: {detail}',
  'step-secrets': 'Folder and secrets',
  'step-database': 'Database',
  'step-migrations': 'Schema of the database',
  'step-demo': 'Demo newsroom',
  'step-build': 'Application',
  'step-web': 'Web server',
  'secrets-made': 'made in {file}',
  'secrets-kept': 'kept in {file}',
  'binaries-copied': "PostgreSQL's programs are run from a copy in {folder}",
  'cluster-being-made': 'setting up PostgreSQL for the first time',
  'database-own': "PostgreSQL answers on this machine's port {port}; its data is in {folder}",
  'database-given': 'the one at DATABASE_URL answers',
  'database-restarted': 'PostgreSQL died and is started again; what was saved is still there.',
  'migrations-applied': '{count} migrations applied',
  'migrations-none': 'up to date',
  'role-not-allowed':
    'The application works under the role of DATABASE_URL itself, which may not make one of less rights (or a pooler in between forgets it); history is protected by triggers.',
  'client-generated': 'database client generated',
  'build-kept': 'built before, nothing changed',
  'build-not-needed': 'compiled as pages are opened',
  'build-begins': 'building; this takes a minute or two',
  'build-done': 'built in {seconds} s',
  'already-running':
    'Uratori is already running with the data in {folder}. Stop it first, or set URATORI_DATA to another folder.',
  'port-taken':
    'Port {port} is taken by another program. Stop that, or choose another port: PORT={next} npm start',
  'port-not-allowed': 'Port {port} may not be used by this account. Choose one above 1023.',
  'oidc-incomplete': 'Signing in by OpenID Connect also needs {missing}.',
  'oidc-issuer-unreadable':
    'URATORI_OIDC_ISSUER is "{text}", which is not an address: use the one that the provider names, such as https://login.example.org.',
  'port-unreadable': 'PORT is "{text}", which is not a port: use a number from 1 to 65535.',
  'host-unknown': 'This machine has no address {host}. Set URATORI_HOST to one that it has.',
  'data-folder-foreign':
    '{folder} belongs to somebody else (user {owner}). Start as that user, or set URATORI_DATA to a folder of your own.',
  'data-folder-not-writable':
    '{folder} cannot be written to. Allow it, or set URATORI_DATA to another folder.',
  'data-missing':
    'The database of this installation was in {folder} and is not there any more. Put it back, or remove cluster.json from the data folder to begin with an empty one.',
  'not-writable': 'Not allowed to write: {folder}',
  'disk-full':
    'The disk is full, or nearly: make room for {folder}, then start again. What was saved is still there.',
  'secrets-unreadable':
    '{file} cannot be read as secrets. Put back the one that belongs to this installation.',
  'database-url-unreadable':
    'DATABASE_URL is not an address of a PostgreSQL. It looks like postgresql://user:password@host:5432/name.',
  'database-unreachable': 'The database at {where} (DATABASE_URL) does not answer: {detail}',
  'database-refuses': 'The database at {where} (DATABASE_URL) does not let us in: {detail}',
  'database-missing':
    'There is no database "{name}" at {where} (DATABASE_URL). Make it first: CREATE DATABASE {name}',
  'database-too-old':
    'The database at DATABASE_URL is PostgreSQL {version}; version 14 or later is needed.',
  'database-other-major':
    'The data in {folder} is of PostgreSQL {found}, but PostgreSQL {wanted} came with this version. Start the version that made it, write a backup (npm run db:backup), and restore that here (npm run db:restore).',
  'database-newer':
    'The database was made by a newer version of Uratori (it has {names}). Start that version, or a newer one.',
  'migration-edited':
    'Migrations that this database has had were changed afterwards: {names}. Put their files back as they were.',
  'migration-failed': 'The migration {names} failed and left nothing: {detail}',
  'database-of-something-else':
    'The database at DATABASE_URL holds tables of something else ({names}). Use an empty one.',
  'demo-failed': 'The demo newsroom could not be filled; the reason stands above.',
  'build-failed': 'The application could not be built; the reason stands above.',
  'web-ended':
    'The web server ended by itself ({reason}). What was saved is still there; start again.',
  'web-silent': 'The web server does not answer at {address}.',
  'database-lost': 'The database ended by itself. What was saved is still there; start again.',
  elsewhere:
    'The account "postgres" cannot reach the data folder, so the database is kept in {folder}',
  served: 'Uratori is at {address} (Ctrl-C stops it)',
  stopping: 'stopping',
  'running-without-answer':
    'Uratori is running with the data in {folder}, but its database does not answer.',
  'nothing-to-back-up': 'The database holds nothing of Uratori yet.',
  'backup-written': '{file}: {tables} tables, {rows} rows',
  'backup-restored': '{file}: {tables} tables, {rows} rows are back, each compared with the backup',
  'backup-not-found': 'There is no file {file}.',
  'backup-broken':
    '{file} is not a whole backup of Uratori; the database was left as it was. {detail}',
  'backup-newer':
    'The backup was made by a newer version of Uratori (it has {names}). Restore it with that version, or a newer one.',
  'backup-edited':
    'The migration {names} is not the one that the backup was made with; the database was left as it was.',
  'backup-does-not-fit':
    'The tables of the backup are not those of its migrations; the database was left as it was.',
  'backup-differs':
    'The rows of {name} are not what the backup says that they are; the database was left as it was.',
  'database-not-empty':
    'The database is not empty (there is something in {names}). To replace all of it: npm run db:restore -- FILE --replace',
  'database-busy':
    'Somebody is using the tables without a pause. Stop Uratori, then restore again.',
  'step-administrator': 'First administrator',
  'administrator-incomplete':
    'URATORI_ADMIN_EMAIL and URATORI_ADMIN_PASSWORD belong together: set both, or neither.',
  'administrator-failed': 'The first administrator could not be made; the reason stands above.',
} as const;
