"""The kinds of record that a journal holds: one module for each kind, and the registry that lists them."""
