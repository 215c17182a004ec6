"""Merging revisions of a record.

`values` and `bodies` merge JSON, `history` finds what revisions share, `record` makes of all revisions what is seen,
`both` puts two states into one for a person to edit.
"""
