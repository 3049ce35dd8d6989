-- Keywright's usage database, version 2.
-- The roll-ups of all keys and operations together, for charts over long spans. What was recorded
-- before is taken over line by line: `part` keeps those lines apart, and a sweep adds them up.
CREATE TABLE rollup_total (
  granularity INTEGER NOT NULL,
  bucket      INTEGER NOT NULL,
  project     TEXT NOT NULL,
  api         TEXT NOT NULL,
  outcome     INTEGER NOT NULL,
  reason      TEXT NOT NULL,
  part        TEXT NOT NULL,
  calls       INTEGER NOT NULL,
  bytes_in    INTEGER NOT NULL,
  bytes_out   INTEGER NOT NULL,
  latency     BLOB NOT NULL,
  PRIMARY KEY (granularity, bucket, project, api, outcome, reason, part)
) STRICT, WITHOUT ROWID
-- ;;
INSERT INTO rollup_total (granularity, bucket, project, api, outcome, reason, part, calls, bytes_in,
                          bytes_out, latency)
SELECT granularity, bucket, project, api, outcome, reason, key || '/' || operation, calls, bytes_in,
       bytes_out, latency FROM rollup
-- ;;
-- A single key's charts.
CREATE INDEX rollup_key ON rollup (granularity, key, bucket)
-- ;;
-- The requests behind a bar.
CREATE INDEX activity_time ON activity (time)
-- ;;
-- Where each key was called from: client addresses, and origins of web pages.
CREATE TABLE seen_caller (
  key    TEXT NOT NULL,
  caller TEXT NOT NULL,
  first  INTEGER NOT NULL,
  PRIMARY KEY (key, caller)
) STRICT, WITHOUT ROWID
-- ;;
-- What alerts remember: how far the log was looked through, and what was told when.
CREATE TABLE alert_memory (
  name  TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID
