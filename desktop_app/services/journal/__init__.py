"""The journal: entries, evidence, posts and spelling."""
