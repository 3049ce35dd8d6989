-- Keywright's store, version 1. Statements are separated by lines of `-- ;;`.
-- Times are milliseconds since 1970, UTC. `folded` is the name as it is compared.
CREATE TABLE project (
  id       TEXT PRIMARY KEY,
  name     TEXT NOT NULL,
  folded   TEXT NOT NULL,
  prefix   TEXT NOT NULL,
  archived INTEGER NOT NULL,
  created  INTEGER NOT NULL,
  deleted  INTEGER,
  revision INTEGER NOT NULL
) STRICT
-- ;;
CREATE UNIQUE INDEX project_name ON project (folded) WHERE deleted IS NULL
-- ;;
-- `settings` is JSON: keyLocations, keepKey, corsOrigins, limits. `operations` and `reachability` too.
CREATE TABLE api (
  id           TEXT PRIMARY KEY,
  project      TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  name         TEXT NOT NULL,
  upstream     TEXT NOT NULL,
  settings     TEXT NOT NULL,
  operations   TEXT NOT NULL,
  credential   TEXT NOT NULL,
  source       TEXT NOT NULL,
  reachability TEXT NOT NULL,
  created      INTEGER NOT NULL,
  revision     INTEGER NOT NULL
) STRICT
-- ;;
CREATE INDEX api_name ON api (name)
-- ;;
CREATE INDEX api_project ON api (project)
-- ;;
-- A key without its secret. `restrictions` is JSON, empty for none.
CREATE TABLE key (
  id           TEXT PRIMARY KEY,
  project      TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  name         TEXT NOT NULL,
  folded       TEXT NOT NULL,
  application  TEXT NOT NULL,
  note         TEXT NOT NULL,
  kind         INTEGER NOT NULL,
  use          INTEGER NOT NULL,
  provider     TEXT NOT NULL,
  state        INTEGER NOT NULL,
  prefix       TEXT NOT NULL,
  restrictions TEXT NOT NULL,
  created      INTEGER NOT NULL,
  expires      INTEGER,
  deleted      INTEGER,
  revision     INTEGER NOT NULL
) STRICT
-- ;;
CREATE UNIQUE INDEX key_name ON key (project, folded) WHERE deleted IS NULL
-- ;;
CREATE INDEX key_project ON key (project)
-- ;;
CREATE INDEX key_deleted ON key (deleted) WHERE deleted IS NOT NULL
-- ;;
CREATE TABLE key_version (
  key     TEXT NOT NULL REFERENCES key (id) ON DELETE CASCADE,
  number  INTEGER NOT NULL,
  issued  INTEGER NOT NULL,
  digest  BLOB NOT NULL,
  last4   TEXT NOT NULL,
  created INTEGER NOT NULL,
  ends    INTEGER,
  kept    INTEGER NOT NULL,
  PRIMARY KEY (key, number)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX key_version_digest ON key_version (digest)
-- ;;
-- A secret of ours belongs to one key; somebody else's may be kept in several projects.
CREATE UNIQUE INDEX key_version_issued ON key_version (digest) WHERE issued = 1
-- ;;
CREATE TABLE binding (
  project     TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  environment TEXT NOT NULL,
  variable    TEXT NOT NULL,
  key         TEXT NOT NULL REFERENCES key (id) ON DELETE CASCADE,
  PRIMARY KEY (project, environment, variable)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX binding_key ON binding (key)
-- ;;
CREATE TABLE pending_secret (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  account TEXT NOT NULL,
  action  INTEGER NOT NULL,
  key     TEXT NOT NULL,
  version INTEGER NOT NULL,
  created INTEGER NOT NULL
) STRICT
-- ;;
CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- ;;
-- What changed, in the transaction that changed it; the last 10,000.
CREATE TABLE change (
  revision INTEGER PRIMARY KEY AUTOINCREMENT,
  kind     INTEGER NOT NULL,
  id       TEXT NOT NULL,
  project  TEXT NOT NULL
) STRICT
