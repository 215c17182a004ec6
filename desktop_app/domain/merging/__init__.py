"""Merging revisions of a record.

`states` marks each word, item and value of a body with the revisions that wrote it. `history` gives each revision its
state, and joins the states of several. `joins` does so place by place, with `texts` for words and `lists` for items;
`supersession` decides which versions of one place stay. `groups` and `record` make of all heads what is seen, `bodies`
merges two bodies by the same rules, `both` puts two states into one for a person to edit.

What holds for every set of revisions:

1. The result depends on the set alone: not on the order of arrival, on clocks, or on who merges first.
2. A version that is shown has each word that its heads grew from, unless a person who saw the word took it out.
   So the next change of that version replaces nothing that its writer did not see.
3. Each head is in one of the shown versions. So each word that was written and that nobody took out is shown, in the
   merged record or as a side of a clash.
4. A revision that names all sides of a clash as parents ends it.

Why 2 holds, by the length of the history: a revision keeps the marks of the words that its writer left, so its state
has all that the joined state of its parents had, except what its writer took out (`states.state_after`). A join leaves
a word of one side out only where another side knows all who wrote it and does not have it (`supersession`, `lists`),
or where another side replaced the state after having seen it (`joins`). Where several versions of a place are left, a
head is put only into a group with a version that supersedes its own one (`groups`). The tests in
`tests/domain/merging/test_nothing_lost.py` check 1, 2 and 3 with random histories.
"""
