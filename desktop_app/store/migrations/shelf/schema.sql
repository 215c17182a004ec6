CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE catalogue (
	id VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	added_at VARCHAR NOT NULL, 
	checked_at VARCHAR, 
	root_sha256 VARCHAR, 
	campaign VARCHAR, name VARCHAR DEFAULT '' NOT NULL, walk INTEGER DEFAULT '0' NOT NULL, version INTEGER DEFAULT '0' NOT NULL, "key" VARCHAR DEFAULT '' NOT NULL, rule VARCHAR DEFAULT '{}' NOT NULL, manifest VARCHAR DEFAULT '' NOT NULL, signed_root VARCHAR, 
	PRIMARY KEY (id)
);
CREATE TABLE publication (
	catalogue VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	subtopic VARCHAR NOT NULL, 
	change_key VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	cover_sha256 VARCHAR, 
	missed_walks INTEGER NOT NULL, page INTEGER, file_key VARCHAR DEFAULT '' NOT NULL, cover_key VARCHAR DEFAULT '' NOT NULL, cover_had VARCHAR DEFAULT '' NOT NULL, number INTEGER DEFAULT '0' NOT NULL, place INTEGER DEFAULT '0' NOT NULL, minutes INTEGER DEFAULT '0' NOT NULL, sort_title VARCHAR DEFAULT '' NOT NULL, language VARCHAR DEFAULT '' NOT NULL, audiences VARCHAR DEFAULT '' NOT NULL, updated VARCHAR DEFAULT '' NOT NULL, editions VARCHAR DEFAULT '' NOT NULL, gone BOOLEAN DEFAULT '0' NOT NULL, levels VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY (catalogue, id), 
	FOREIGN KEY(catalogue) REFERENCES catalogue (id) ON DELETE CASCADE
);
CREATE INDEX publication_order ON publication (catalogue, position);
CREATE TABLE blob (
	sha256 VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	verified_at VARCHAR NOT NULL, 
	damaged BOOLEAN NOT NULL, 
	PRIMARY KEY (sha256)
);
CREATE TABLE kept_file (
	catalogue VARCHAR NOT NULL, 
	publication VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	media_type VARCHAR NOT NULL, file_key VARCHAR DEFAULT '' NOT NULL, etag VARCHAR DEFAULT '' NOT NULL, modified VARCHAR DEFAULT '' NOT NULL, asked_at VARCHAR DEFAULT '' NOT NULL, edition VARCHAR DEFAULT '' NOT NULL, captions VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY (catalogue, publication, sha256), 
	FOREIGN KEY(catalogue, publication) REFERENCES publication (catalogue, id) ON DELETE CASCADE, 
	FOREIGN KEY(sha256) REFERENCES blob (sha256)
);
CREATE TABLE page (
	id INTEGER NOT NULL, 
	catalogue VARCHAR NOT NULL, 
	href VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	seen_in INTEGER NOT NULL, 
	read_in INTEGER NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	etag VARCHAR NOT NULL, 
	modified VARCHAR NOT NULL, 
	feed VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT page_href UNIQUE (catalogue, href), 
	FOREIGN KEY(catalogue) REFERENCES catalogue (id) ON DELETE CASCADE
);
CREATE TABLE page_entry (
	page INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	catalogue VARCHAR NOT NULL, 
	publication VARCHAR NOT NULL, 
	lane VARCHAR NOT NULL, 
	PRIMARY KEY (page, position), 
	FOREIGN KEY(page) REFERENCES page (id) ON DELETE CASCADE
);
CREATE INDEX page_entry_publication ON page_entry (catalogue, publication);
CREATE INDEX publication_page ON publication (page);
CREATE TABLE download (
	catalogue VARCHAR NOT NULL, 
	publication VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	priority INTEGER NOT NULL, 
	added_at VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	tries INTEGER NOT NULL, 
	again_at VARCHAR, 
	error VARCHAR NOT NULL, 
	paused BOOLEAN NOT NULL, 
	PRIMARY KEY (catalogue, publication, role), 
	FOREIGN KEY(catalogue, publication) REFERENCES publication (catalogue, id) ON DELETE CASCADE
);
CREATE INDEX download_order ON download (priority, added_at);
CREATE TABLE setting (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY (name)
);
CREATE UNIQUE INDEX publication_number ON publication (number);
CREATE INDEX publication_place ON publication (subtopic, catalogue, place, number);
CREATE INDEX publication_title ON publication (sort_title, number);
CREATE INDEX publication_minutes ON publication (minutes, number);
CREATE INDEX publication_language ON publication (language);
CREATE INDEX publication_id ON publication (id);
CREATE INDEX kept_file_sha256 ON kept_file (sha256);
CREATE TABLE indexed_file (
	sha256 VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	passages INTEGER NOT NULL, 
	problem VARCHAR NOT NULL, 
	PRIMARY KEY (sha256)
);
CREATE TABLE passage (
	number INTEGER NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	entry VARCHAR NOT NULL, 
	heading VARCHAR NOT NULL, 
	start INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	PRIMARY KEY (number)
);
CREATE INDEX passage_sha256 ON passage (sha256);
CREATE VIRTUAL TABLE publication_text USING fts5(title, contributors, subjects, description, forms, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'", prefix = '1 2 3');
CREATE VIRTUAL TABLE passage_text USING fts5(heading, prose, forms, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'", prefix = '1 2 3');
CREATE TABLE barren_branch (
	catalogue VARCHAR NOT NULL, 
	href VARCHAR NOT NULL, 
	PRIMARY KEY (catalogue, href), 
	FOREIGN KEY(catalogue) REFERENCES catalogue (id) ON DELETE CASCADE
);
CREATE INDEX publication_editions ON publication (editions) WHERE editions <> '';
CREATE INDEX publication_identity ON publication (number, id);
CREATE INDEX publication_levels ON publication (levels, number) WHERE levels <> '';
INSERT INTO alembic_version (version_num) VALUES ('s0016');
