"""Media types, link relations and subject schemes that our catalogues use."""

from __future__ import annotations

OPDS_FEED = "application/opds+json"
CAMPAIGN = "application/vnd.springshelf.campaign+json"
CALENDAR = "text/calendar"

ACQUISITION = "http://opds-spec.org/acquisition"
OPEN_ACCESS = "http://opds-spec.org/acquisition/open-access"
CAMPAIGN_REL = "describedby"

KIND_SCHEME = "urn:springshelf:kind"
SUBTOPIC_SCHEME = "urn:springshelf:subtopic"
AUDIENCE_SCHEME = "urn:springshelf:audience"

PAGE_SIZE = 200
"""Publications on one page of a catalogue that we write."""
