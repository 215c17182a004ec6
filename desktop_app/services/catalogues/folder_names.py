"""The names of the files with which a folder of a catalogue begins."""

ROOT_FEED, MANIFEST = "feed.json", "manifest.json"
