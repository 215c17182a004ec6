"""The concepts of Springshelf: frozen dataclasses and pure functions.

Values and rules that need only the standard library belong here. There are no files, no network, no database, no Qt,
and no clock (the current time is an argument).

Where to start:

- The journal: `revision` (a set of revisions, and its heads) and `merge` (what a person sees of a record). The kinds
  of records have modules of their own, such as `activity`, `reflection` and `evidence`.
- The shelf: `publication` (what a catalogue lists), `feed` (a catalogue's page), `fetching` (the download queue).
- The campaign: `campaign` and `next_steps`. The portfolio: `portfolio_choice` (what goes in), then `portfolio`.
- Used everywhere: `errors` (the base of all expected failures), `hashes`, `progress`.
"""
