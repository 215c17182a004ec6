"""The journal of one person: reading and writing records as revisions, evidence files, posts, spelling."""
