"""Media types, link relations and subject schemes that our catalogues use."""

from __future__ import annotations

OPDS_FEED = "application/opds+json"
ATOM = "application/atom+xml"
HTML = "text/html"
OPDS_PUBLICATION = "application/opds-publication+json"
OPENSEARCH = "application/opensearchdescription+xml"
MANIFEST = "application/vnd.springshelf.manifest+json"
CAMPAIGN = "application/vnd.springshelf.campaign+json"
CALENDAR = "text/calendar"

ACQUISITION = "http://opds-spec.org/acquisition"
OPEN_ACCESS = "http://opds-spec.org/acquisition/open-access"
CRAWLABLE = "http://opds-spec.org/crawlable"
DESCRIBED_BY = "describedby"
ALTERNATE = "alternate"

KIND_SCHEME = "urn:springshelf:kind"
SUBTOPIC_SCHEME = "urn:springshelf:subtopic"
AUDIENCE_SCHEME = "urn:springshelf:audience"
LEVEL_SCHEME = "urn:springshelf:level"
