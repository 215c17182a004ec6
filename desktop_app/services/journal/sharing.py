"""Posts about activities: composed here, kept in an outbox, sent by the person. This module uses no network."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.post import Post, PostState, thread_record
from desktop_app.domain.revision import RecordId
from desktop_app.domain.sharing import GROUP_NETWORK
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.exported_file import exported_file
from desktop_app.services.journal.codes import JournalCode
from desktop_app.services.journal.journal import Journal
from desktop_app.services.journal.watched_names import BETWEEN, watch_names, watched_names


class SharingError(SpringshelfError):
    """A picture can't be saved for a post."""


@dataclass(frozen=True, slots=True)
class Shareable:
    """An activity with its pictures, its posts so far, and the names that must not be published."""

    activity: Activity
    pictures: tuple[tuple[RecordId, Evidence], ...]
    post: tuple[RecordId, Post] | None
    names: str


class Sharing:
    """One person's outbox."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def begin(self, record: RecordId) -> Shareable | None:
        """The content for a post about an activity; None if the activity was deleted."""
        entry = self._journal.entry(record)
        if entry is None or not isinstance(entry.value, Activity):
            return None
        evidence = self._journal.evidence_of(record)
        pictures = tuple((one.record, value) for one, value in evidence if value.is_picture)
        posts = [(one.record, value) for one, value in self._journal.posts() if value.activity == record]
        return Shareable(
            entry.value, pictures, posts[-1] if posts else None, BETWEEN.join(watched_names(self._journal))
        )

    def posts(self) -> tuple[tuple[RecordId, Post], ...]:
        """All posts, the oldest first."""
        return tuple((entry.record, value) for entry, value in self._journal.posts())

    def thread_posts(self, campaign: Campaign) -> dict[str, Post]:
        """The posts for the threads of a campaign's group, by the thread's id."""
        records = {
            thread_record(campaign.id, one.id): one.id for one in (campaign.group.threads if campaign.group else ())
        }
        return {records[record]: post for record, post in self.posts() if record in records}

    def save_thread_post(self, campaign: Campaign, thread: str, text: str, state: PostState) -> None:
        """Save a post for a thread; an empty text deletes it."""
        record = thread_record(campaign.id, thread)
        if text.strip():
            known = self.thread_posts(campaign).get(thread, Post(None, GROUP_NETWORK, "", thread=thread))
            self._journal.write(replace(known, text=text, state=state), record)
        elif self._journal.entry(record) is not None:
            self.remove(record)

    def names(self) -> tuple[str, ...]:
        """The names that must not be published."""
        return watched_names(self._journal)

    def mark_sent(self, record: RecordId, post: Post) -> None:
        """Record that the person has posted it."""
        self._journal.write(replace(post, state=PostState.SENT), record)

    def remember_names(self, names: str) -> None:
        """Store the list of names."""
        watch_names(self._journal, [names])

    def save(self, post: Post, record: RecordId | None) -> RecordId:
        """Save a post as a draft in the outbox, or as sent."""
        return self._journal.write(post, record)

    def remove(self, record: RecordId) -> None:
        """Delete a post from the outbox."""
        self._journal.delete(record, Post.KIND)

    def save_picture(self, picture: Evidence, target: Path) -> None:
        """Write a picture to a file, for uploading to the social network.

        Raises:
            SharingError: the picture is missing here, or can't be written.
        """
        data = self._journal.file(picture.sha256)
        if data is None:
            raise SharingError(JournalCode.PICTURE_MISSING, picture.caption)
        try:
            with exported_file(target) as file:
                file.write(data)
        except OSError as error:
            raise SharingError(JournalCode.PICTURE_NOT_SAVED, str(target), reason=reason_of(error)) from error
