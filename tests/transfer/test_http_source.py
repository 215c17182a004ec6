from datetime import UTC, datetime

import pytest
import requests

from desktop_app.transfer import http_source
from desktop_app.transfer.errors import CutOffError, NotThereError, RefusedError, TransferError, UnreachableError
from desktop_app.transfer.http_errors import retry_after
from desktop_app.transfer.http_source import HttpSource
from desktop_app.transfer.source import ResumePoint, read_document
from tests.english import advice
from tests.faults import Answer, FaultyServer


def test_a_document_comes_whole(server: FaultyServer, source: HttpSource) -> None:
    server.answers["/feed"] = Answer(b"x" * 700_000)
    assert read_document(source, server.address + "/feed").data == b"x" * 700_000


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Answer(status=404), NotThereError),
        (Answer(status=410), NotThereError),
        (Answer(status=401), RefusedError),
        (Answer(status=500), TransferError),
        (Answer(b"x" * 1000, cut=100), CutOffError),
        (Answer(status=302, headers={"Location": "ftp://127.0.0.1/x"}), UnreachableError),
    ],
)
def test_what_a_server_does_wrong_is_told_with_the_address(
    server: FaultyServer, source: HttpSource, answer: Answer, error: type[TransferError]
) -> None:
    server.answers["/feed"] = answer
    with pytest.raises(error) as caught:
        read_document(source, server.address + "/feed")
    assert caught.value.subject == server.address + "/feed"
    assert advice(caught.value)


def test_no_server_at_all_is_told(source: HttpSource) -> None:
    with pytest.raises(UnreachableError, match="internet connection"):
        read_document(source, "http://127.0.0.1:9/feed")


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "/etc/passwd"])
def test_only_web_addresses_are_followed(source: HttpSource, address: str) -> None:
    with pytest.raises(RefusedError):
        read_document(source, address)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("120", 120), ("", 0), ("soon", 0), ("Wed, 08 Mar 2023 12:01:00 GMT", 60), ("Wed, 08 Mar 2023 11:00:00 GMT", 0)],
)
def test_retry_after_is_read_as_seconds_or_as_a_time(text: str, seconds: float) -> None:
    assert retry_after(text, datetime(2023, 3, 8, 12, tzinfo=UTC)) == seconds


def test_the_networks_proxy_is_asked_but_never_for_what_is_near(
    server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.address)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server.answers["http://library.example/feed"] = Answer(b"from the proxy")
    server.answers["/near"] = Answer(b"from the server")
    made = HttpSource("test")
    assert read_document(made, "http://library.example/feed").data == b"from the proxy"
    assert read_document(made, server.address + "/near").data == b"from the server"
    made.close()


def test_a_proxy_that_is_gone_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    made = HttpSource("test")
    with pytest.raises(UnreachableError, match="proxy of this network"):
        read_document(made, "http://library.example/feed")
    made.close()


@pytest.mark.parametrize("length", ["²", "-5", "9" * 5000, "many"])
def test_a_length_that_is_no_number_is_not_believed(server: FaultyServer, source: HttpSource, length: str) -> None:
    server.answers["/feed"] = Answer(b"whole", unsized=True, headers={"X-Length": "5"})
    with source.open(server.address + "/feed") as body:
        assert body.total is None
    response = requests.Response()
    response.headers["Content-Length"] = length
    assert http_source._total(response) is None
    response.status_code = 206
    response.headers["Content-Range"] = f"bytes {length}-9/{length}"
    assert http_source._total(response) is None
    assert not http_source._goes_on(response, ResumePoint(5, "tag"))
