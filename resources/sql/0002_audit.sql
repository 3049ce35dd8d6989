-- The audit log. Statements are separated by lines of `-- ;;`.
-- Rows are only ever added: `hash` is over the row and the hash before it, with the key of
-- `audit_state` where a keyed part has begun (core/store/auditchain.h).
CREATE TABLE audit (
  seq     INTEGER PRIMARY KEY AUTOINCREMENT,
  time    INTEGER NOT NULL,
  program TEXT NOT NULL,
  pid     INTEGER NOT NULL,
  user    TEXT NOT NULL,
  action  TEXT NOT NULL,
  kind    TEXT NOT NULL,
  object  TEXT NOT NULL,
  project TEXT NOT NULL,
  name    TEXT NOT NULL,
  detail  TEXT NOT NULL,
  hash    BLOB NOT NULL
) STRICT
-- ;;
CREATE INDEX audit_object ON audit (object)
-- ;;
CREATE INDEX audit_project ON audit (project)
-- ;;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END
-- ;;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END
-- ;;
-- Where the chain stands. `part` names the keyed part, empty before the first; `key` is that of the
-- next row and is overwritten with each one.
CREATE TABLE audit_state (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  count INTEGER NOT NULL,
  head  BLOB NOT NULL,
  part  TEXT NOT NULL,
  key   BLOB NOT NULL
) STRICT
-- ;;
INSERT INTO audit_state (id, count, head, part, key) VALUES (1, 0, x'', '', x'')
