"""The concepts of Springshelf: frozen dataclasses and pure functions.

Values and rules that need only the standard library belong here. There are no files, no network, no database, no Qt,
and no clock (the current time is an argument).

Where to start:

- The journal: `revision` (a set of revisions, and its heads), `records` (a module for each kind of record, and the
  registry), `merging` (what a person sees of a record), and `journal` (entries and list lines).
- The shelf: `publication` (what a catalogue lists), `feed` (a catalogue's page), `fetching` (the download queue).
- The campaign: `campaign` and `next_steps`. The portfolio: `portfolio_choice` (what goes in), then `portfolio`.
- Failures: `errors` (the base of all expected failures), `message_code` (codes with their English texts), `message` (a
  code with its parameters), `message_texts` (the sentence in a person's language).
- Used everywhere: `hashes`, `progress`.
"""
