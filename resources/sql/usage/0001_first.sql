-- Keywright's usage database, version 1. Statements are separated by lines of `-- ;;`.
-- What was counted. granularity: 0 minute, 1 hour, 2 day; bucket: its start in seconds since 1970,
-- UTC; latency: LatencyHistogram's bytes.
CREATE TABLE rollup (
  granularity INTEGER NOT NULL,
  bucket      INTEGER NOT NULL,
  project     TEXT NOT NULL,
  api         TEXT NOT NULL,
  key         TEXT NOT NULL,
  operation   TEXT NOT NULL,
  outcome     INTEGER NOT NULL,
  reason      TEXT NOT NULL,
  calls       INTEGER NOT NULL,
  bytes_in    INTEGER NOT NULL,
  bytes_out   INTEGER NOT NULL,
  latency     BLOB NOT NULL,
  PRIMARY KEY (granularity, bucket, project, api, key, operation, outcome, reason)
) STRICT, WITHOUT ROWID
-- ;;
-- The log of recent requests; the oldest go when there are too many.
CREATE TABLE activity (
  sequence    INTEGER PRIMARY KEY AUTOINCREMENT,
  time        INTEGER NOT NULL,
  request_id  TEXT NOT NULL,
  project     TEXT NOT NULL,
  api         TEXT NOT NULL,
  key         TEXT NOT NULL,
  api_name    TEXT NOT NULL,
  key_name    TEXT NOT NULL,
  version     INTEGER NOT NULL,
  method      TEXT NOT NULL,
  path        TEXT NOT NULL,
  operation   TEXT NOT NULL,
  peer        TEXT NOT NULL,
  outcome     INTEGER NOT NULL,
  reason      TEXT NOT NULL,
  step        TEXT NOT NULL,
  detail      TEXT NOT NULL,
  observed    TEXT NOT NULL,
  would_deny  TEXT NOT NULL,
  status      INTEGER NOT NULL,
  latency     INTEGER NOT NULL,
  bytes_in    INTEGER NOT NULL,
  bytes_out   INTEGER NOT NULL,
  repeats     INTEGER NOT NULL
) STRICT
-- ;;
CREATE INDEX activity_request ON activity (request_id)
-- ;;
CREATE TABLE last_used (
  key     TEXT PRIMARY KEY,
  project TEXT NOT NULL,
  time    INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX last_used_project ON last_used (project)
-- ;;
-- How full limits are, across restarts.
CREATE TABLE limit_counter (
  id           TEXT PRIMARY KEY,
  window_start INTEGER NOT NULL,
  current      INTEGER NOT NULL,
  previous     INTEGER NOT NULL
) STRICT, WITHOUT ROWID
