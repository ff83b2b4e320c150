-- Up Migration

-- By what the document of a record is recognised, whoever sends it: its number in the form in which numbers are compared
-- (a keyed hash where it may be a person's), and its authority by code and by the form of its name. NULL is what the record
-- does not give. Records of one document count once; they are compared among those of one subject only, so no index is
-- needed. See domain/document.ts.
ALTER TABLE records
  ADD COLUMN document_number text COLLATE "C",
  ADD COLUMN authority_code  text COLLATE "C",
  ADD COLUMN authority_name  text;
