-- The youngest record that was read, and the time the log gave it: a log that holds another record there, or none, was
-- replaced by an older copy, even where it has grown again since.
ALTER TABLE partition_state ADD COLUMN mark_offset bigint, ADD COLUMN mark_time bigint;
