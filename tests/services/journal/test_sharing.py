"""The outbox of posts about activities."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.post import Post, PostState
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.revision import RecordId
from desktop_app.services.journal.sharing import Sharing, SharingError
from tests.open_home import OpenHome


@pytest.fixture
def sharing(workplace: OpenHome) -> Sharing:
    return workplace.sharing


@pytest.fixture
def walk(workplace: OpenHome) -> RecordId:
    return workplace.journal.write(Activity("A walk", "spring-2023"))


def evidence(workplace: OpenHome, walk: RecordId, media_type: str, data: bytes) -> Evidence:
    digest = workplace.journal.keep_file(data)
    value = Evidence(digest, "file", media_type, len(data), "Boats", "Three paper boats", activity=walk)
    workplace.journal.write(value)
    return value


def test_pictures_of_the_activity_can_go_along_and_other_files_cannot(
    workplace: OpenHome, sharing: Sharing, walk: RecordId
) -> None:
    picture = evidence(workplace, walk, "image/png", b"picture")
    evidence(workplace, walk, "application/pdf", b"document")
    shareable = sharing.begin(walk)
    assert shareable is not None
    assert shareable.activity.title == "A walk"
    assert [value for _, value in shareable.pictures] == [picture]
    assert shareable.post is None


def test_only_an_activity_can_be_shared(workplace: OpenHome, sharing: Sharing) -> None:
    assert sharing.begin(RecordId("gone")) is None
    assert sharing.begin(workplace.journal.write(Reflection("A look back", "gibbs@1", ()))) is None


def test_a_post_is_kept_until_it_is_removed(sharing: Sharing, walk: RecordId) -> None:
    post = Post(walk, "mastodon", "We built boats.")
    record = sharing.save(post, None)
    sharing.save(replace(post, state=PostState.SENT), record)
    shareable = sharing.begin(walk)
    assert shareable is not None
    assert shareable.post == (record, replace(post, state=PostState.SENT))
    sharing.remove(record)
    shareable = sharing.begin(walk)
    assert shareable is not None
    assert shareable.post is None


def test_the_names_that_must_not_leave_are_remembered(sharing: Sharing, walk: RecordId) -> None:
    sharing.remember_names(" Mila,, Jonas ")
    shareable = sharing.begin(walk)
    assert shareable is not None
    assert shareable.names == "Mila, Jonas"


def test_a_picture_is_written_to_a_file(workplace: OpenHome, sharing: Sharing, walk: RecordId, tmp_path: Path) -> None:
    picture = evidence(workplace, walk, "image/png", b"picture")
    sharing.save_picture(picture, tmp_path / "boats.png")
    assert (tmp_path / "boats.png").read_bytes() == b"picture"


def test_a_picture_that_cannot_be_written_is_named(
    workplace: OpenHome, sharing: Sharing, walk: RecordId, tmp_path: Path
) -> None:
    picture = evidence(workplace, walk, "image/png", b"picture")
    (tmp_path / "folder").mkdir()
    with pytest.raises(SharingError, match="folder"):
        sharing.save_picture(picture, tmp_path / "folder")


def test_a_picture_whose_bytes_are_missing_is_named(
    workplace: OpenHome, sharing: Sharing, walk: RecordId, tmp_path: Path
) -> None:
    picture = replace(evidence(workplace, walk, "image/png", b"picture"), sha256=Sha256("0" * 64))
    with pytest.raises(SharingError, match="Boats"):
        sharing.save_picture(picture, tmp_path / "boats.png")
    assert not (tmp_path / "boats.png").exists()
