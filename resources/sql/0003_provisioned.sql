-- Where keys were given to: so that a rotation knows who still has the old one. No secret, no digest.
CREATE TABLE provisioned_file (
  path        TEXT PRIMARY KEY,
  project     TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  environment TEXT NOT NULL,
  written     INTEGER NOT NULL,
  expires     INTEGER
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX provisioned_file_project ON provisioned_file (project)
-- ;;
-- A process that `exec` became. `started` is the system's own count, which tells a pid from its next use.
CREATE TABLE provisioned_child (
  pid         INTEGER NOT NULL,
  started     INTEGER NOT NULL,
  project     TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  environment TEXT NOT NULL,
  program     TEXT NOT NULL,
  created     INTEGER NOT NULL,
  keys        TEXT NOT NULL,
  PRIMARY KEY (pid, started)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX provisioned_child_project ON provisioned_child (project)
-- ;;
-- A folder of the project's sources, in which .env files are looked for.
CREATE TABLE project_folder (
  project TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  path    TEXT NOT NULL,
  PRIMARY KEY (project, path)
) STRICT, WITHOUT ROWID
