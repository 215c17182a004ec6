"""Merging revisions of a record.

`states` marks each word, item and value of a body with the revisions that wrote it. `history` computes the state of
each revision, and joins the states of several. `joins` does this place by place, with `texts` for words and `lists` for
items; `supersession` decides which versions of one place remain. `groups` and `record` compute the displayed record
from all heads, `bodies` merges two bodies by the same rules, `both` combines two states into one for a person to edit.

These properties hold for every set of revisions:

1. The result depends on the set alone: not on the order of arrival, on clocks, or on who merges first.
2. A version that is shown has each word that its heads grew from, unless a person who saw the word took it out.
   So the next change of that version replaces nothing that its writer did not see.
3. Each head is part of one of the displayed versions. So each word that was written and not removed is displayed, in
   the merged record or as a side of a clash.
4. A revision with all sides of a clash as parents resolves it.

Proof of 2, by induction over the length of the history: a revision keeps the marks of the words that its writer kept,
so its state has everything that the joined state of its parents had, except what its writer removed
(`states.state_after`). A join omits a word of one side only if another side knows all its writers and does not have it
(`supersession`, `lists`), or if another side replaced the state after having seen it (`joins`). If several versions of
a place remain, a head is put only into a group with a version that supersedes its own one (`groups`). The tests in
`tests/domain/merging/test_nothing_lost.py` check 1, 2 and 3 with random histories.
"""
