"""Other programs' formats: a journal as they want to read it, and what of theirs can be taken in."""
