-- Keywright's history of requests sent by hand, version 1. Statements are separated by lines of
-- `-- ;;`. sent: milliseconds since 1970; document: the request as it was written, without secrets;
-- answer, checks: JSON; body: zlib behind its length (qCompress), NULL where it was not kept.
CREATE TABLE history (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  project     TEXT NOT NULL,
  sent        INTEGER NOT NULL,
  name        TEXT NOT NULL,
  path        TEXT NOT NULL,
  method      TEXT NOT NULL,
  url         TEXT NOT NULL,
  environment TEXT NOT NULL,
  key         TEXT NOT NULL,
  status      INTEGER NOT NULL,
  error       TEXT NOT NULL,
  time        INTEGER NOT NULL,
  size        INTEGER NOT NULL,
  checks      INTEGER NOT NULL,
  failed      INTEGER NOT NULL,
  document    TEXT NOT NULL,
  answer      TEXT NOT NULL,
  results     TEXT NOT NULL,
  body        BLOB
) STRICT
-- ;;
CREATE INDEX history_project ON history (project, id)
