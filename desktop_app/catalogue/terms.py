"""Media types, link relations and subject schemes that our catalogues use."""

from __future__ import annotations

OPDS_FEED = "application/opds+json"
ATOM = "application/atom+xml"
HTML = "text/html"
OPDS_PUBLICATION = "application/opds-publication+json"
OPENSEARCH = "application/opensearchdescription+xml"
MANIFEST = "application/vnd.springshelf.manifest+json"
CAMPAIGN = "application/vnd.springshelf.campaign+json"
BUNDLE = "application/vnd.springshelf.bundle+json"
"""The index of a bundle."""
CALENDAR = "text/calendar"

ACQUISITION = "http://opds-spec.org/acquisition"
OPEN_ACCESS = "http://opds-spec.org/acquisition/open-access"
CRAWLABLE = "http://opds-spec.org/crawlable"
DESCRIBED_BY = "describedby"
ALTERNATE = "alternate"
RELATED = "related"
BUNDLE_RELATION = "urn:springshelf:bundle"
"""The relation of a page or root to the index of a bundle with files that it names."""

KIND_SCHEME = "urn:springshelf:kind"
SUBTOPIC_SCHEME = "urn:springshelf:subtopic"
AUDIENCE_SCHEME = "urn:springshelf:audience"
LEVEL_SCHEME = "urn:springshelf:level"

WEBVTT = "text/vtt"
SUBRIP = "application/x-subrip"
CAPTION_TYPES = frozenset({WEBVTT, SUBRIP})
"""Media types of captions that the program reads."""
CAPTION_RELATIONS = frozenset({RELATED, ALTERNATE})
MOST_CAPTIONS = 20
"""The maximum number of files of captions that are taken from an entry."""

INTERACTIVE_RESOURCE = "InteractiveResource"
"""The term of the DCMI Type Vocabulary for what a person does something with."""
ACTIVE = "active"
"""The interactivity of an exercise (schema.org, `interactivityType`)."""
INTERACTIVE = "interactive"
"""The property of a link to a file with scripts that can be run."""
