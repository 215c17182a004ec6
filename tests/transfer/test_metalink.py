import pytest

from desktop_app.domain.hashes import sha256
from desktop_app.domain.publication import Link
from desktop_app.transfer.errors import MismatchError
from desktop_app.transfer.http_source import HttpSource
from desktop_app.transfer.metalink import resolved
from tests.faults import Answer, FaultyServer

METALINK = """<?xml version="1.0" encoding="UTF-8"?>
<metalink xmlns="urn:ietf:params:xml:ns:metalink"><file name="a.zim"><size>5</size>
<hash type="md5">0</hash><hash type="sha-256">{digest}</hash>
<url priority="2">/second.zim</url><url priority="1">{first}</url></file></metalink>"""


def resolve(server: FaultyServer, body: str) -> Link:
    server.answers["/a.zim.meta4"] = Answer(body.encode())
    source = HttpSource("test")
    try:
        return resolved(source, Link(server.address + "/a.zim.meta4", "application/x-zim", 9))
    finally:
        source.close()


def test_the_large_file_is_found_with_its_size_and_hash(server: FaultyServer) -> None:
    found = resolve(server, METALINK.format(digest=sha256(b"large"), first="/a.zim"))
    assert found == Link(server.address + "/a.zim", "application/x-zim", 5, sha256(b"large"))


def test_an_address_that_is_not_followed_is_passed_over(server: FaultyServer) -> None:
    assert resolve(server, METALINK.format(digest="x", first="file:///etc/passwd")).href.endswith("/second.zim")


@pytest.mark.parametrize(
    "body", ["", "<html/>", "<metalink xmlns='urn:ietf:params:xml:ns:metalink'><file/></metalink>"]
)
def test_what_leads_nowhere_is_told(server: FaultyServer, body: str) -> None:
    with pytest.raises(MismatchError, match="There is no file at this address"):
        resolve(server, body)
