-- Where a key is used, and words to find it by (a JSON array, empty for none). Statements are
-- separated by lines of `-- ;;`.
ALTER TABLE key ADD COLUMN environment TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE key ADD COLUMN labels TEXT NOT NULL DEFAULT ''
