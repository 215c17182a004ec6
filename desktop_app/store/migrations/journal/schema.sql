CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE revision (
	id VARCHAR NOT NULL, 
	record VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	made_at VARCHAR NOT NULL, 
	body VARCHAR, 
	PRIMARY KEY (id)
);
CREATE INDEX revision_record ON revision (record);
CREATE INDEX revision_kind ON revision (kind);
CREATE TABLE revision_parent (
	revision VARCHAR NOT NULL, 
	parent VARCHAR NOT NULL, 
	PRIMARY KEY (revision, parent), 
	FOREIGN KEY(revision) REFERENCES revision (id)
);
CREATE INDEX revision_parent_parent ON revision_parent (parent);
CREATE TABLE file_chunk (
	sha256 VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	data BLOB NOT NULL, 
	PRIMARY KEY (sha256, sequence)
);
CREATE TABLE draft (
	record VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	saved_at VARCHAR NOT NULL, heads VARCHAR DEFAULT '[]' NOT NULL, 
	PRIMARY KEY (record)
);
CREATE TABLE device (
	id VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER revision_parent_no_update BEFORE UPDATE ON revision_parent BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER revision_parent_no_delete BEFORE DELETE ON revision_parent BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER file_chunk_no_update BEFORE UPDATE ON file_chunk BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER file_chunk_no_delete BEFORE DELETE ON file_chunk BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TABLE record (
	number INTEGER NOT NULL, 
	record VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	day VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	words INTEGER NOT NULL, 
	about VARCHAR NOT NULL, 
	follows VARCHAR NOT NULL, 
	made_at VARCHAR NOT NULL, 
	first_made_at VARCHAR NOT NULL, 
	heads VARCHAR NOT NULL, 
	undecided INTEGER NOT NULL, 
	conflicts VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	PRIMARY KEY (number), 
	UNIQUE (record)
);
CREATE INDEX record_kind ON record (kind);
CREATE INDEX record_list ON record (day, kind, record, title, status, words, about, undecided);
CREATE INDEX record_about ON record (about);
CREATE INDEX record_follows ON record (follows);
CREATE TABLE setting (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY (name)
);
CREATE TABLE mention (
	publication VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	PRIMARY KEY (publication, number)
);
CREATE INDEX mention_number ON mention (number);
CREATE VIRTUAL TABLE record_text USING fts5(title, prose, forms, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'", prefix = '1 2 3');
INSERT INTO alembic_version (version_num) VALUES ('j0005');
