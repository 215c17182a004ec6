"""Profiles: one for each person, with passphrase, recovery code and PIN, which open the journal."""
