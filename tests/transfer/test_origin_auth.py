"""A login never leaves the origin that it was given for."""

from threading import Event, Thread

import pytest

from desktop_app.transfer.access import Access, Login, origin_of
from desktop_app.transfer.errors import TransferError
from desktop_app.transfer.http_source import HttpSource
from desktop_app.transfer.source import read_document
from tests.faults import Answer, FaultyServer, faulty_server

LOGIN = ("ana", "geheim")


class _OneLogin:
    def __init__(self, address: str) -> None:
        self._origin = origin_of(address)

    def find(self, origin: str) -> Login | None:
        return Login(*LOGIN) if origin == self._origin else None


def redirect(address: str, *, digest: bool) -> Answer:
    return Answer(status=302, headers={"Location": address}, login=LOGIN, digest=digest)


@pytest.mark.parametrize("digest", [False, True])
@pytest.mark.parametrize("other_digest", [False, True])
@pytest.mark.parametrize("signed_in_before", [False, True])
@pytest.mark.parametrize("other_name", ["127.0.0.1", "localhost"])
def test_no_login_follows_a_redirect_to_another_origin(
    server: FaultyServer, *, digest: bool, other_digest: bool, signed_in_before: bool, other_name: str
) -> None:
    source = HttpSource("test", Access(passwords=_OneLogin(server.address)))
    with faulty_server() as other:
        address = other.address.replace("127.0.0.1", other_name)
        other.answers["/secret"] = Answer(b"x", login=LOGIN, digest=other_digest)
        server.answers["/first"] = Answer(b"first", login=LOGIN, digest=digest)
        server.answers["/feed"] = redirect(f"{address}/secret", digest=digest)
        if signed_in_before:
            assert read_document(source, f"{server.address}/first").data == b"first"
        with pytest.raises(TransferError):
            read_document(source, f"{server.address}/feed")
        assert other.asked
        assert other.authorizations == [""] * len(other.asked)
    assert any(server.authorizations)
    source.close()


@pytest.mark.parametrize("digest", [False, True])
def test_a_login_follows_a_redirect_within_its_origin(server: FaultyServer, *, digest: bool) -> None:
    source = HttpSource("test", Access(passwords=_OneLogin(server.address)))
    server.answers["/feed"] = redirect("/moved", digest=digest)
    server.answers["/moved"] = Answer(b"moved", login=LOGIN, digest=digest)
    assert read_document(source, f"{server.address}/feed").data == b"moved"
    source.close()


def test_another_origin_that_leads_back_gets_no_login_and_the_first_one_does(server: FaultyServer) -> None:
    source = HttpSource("test", Access(passwords=_OneLogin(server.address)))
    with faulty_server() as other:
        server.answers["/feed"] = redirect(f"{other.address}/there", digest=True)
        other.answers["/there"] = Answer(status=302, headers={"Location": f"{server.address}/back"})
        server.answers["/back"] = Answer(b"back", login=LOGIN, digest=True)
        assert read_document(source, f"{server.address}/feed").data == b"back"
        assert other.authorizations == [""] * len(other.asked)
    source.close()


@pytest.mark.parametrize("redirected", [True, False])
def test_a_cookie_stays_at_the_port_that_gave_it(server: FaultyServer, *, redirected: bool) -> None:
    source = HttpSource("test")
    with faulty_server() as other:
        there = f"{other.address}/there"
        status, place = (302, {"Location": there}) if redirected else (200, {})
        server.answers["/feed"] = Answer(b"x", status=status, headers={"Set-Cookie": "sid=geheim; Path=/", **place})
        server.answers["/again"] = Answer(b"again")
        other.answers["/there"] = Answer(b"there")
        read_document(source, f"{server.address}/feed")
        assert read_document(source, there).data == b"there"
        assert other.cookies == [""] * len(other.asked)
        read_document(source, f"{server.address}/again")
        assert server.cookies[-1] == "sid=geheim"
    source.close()


class _SlowSecond(_OneLogin):
    """The second thread that asks for the login gets it when the first one has signed in."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.second_waits, self.first_is_in, self._asked = Event(), Event(), 0

    def find(self, origin: str) -> Login | None:
        self._asked += 1
        if self._asked == 1:
            assert self.second_waits.wait(10)
        else:
            self.second_waits.set()
            assert self.first_is_in.wait(10)
        return super().find(origin)


@pytest.mark.parametrize("digest", [False, True])
def test_two_threads_that_sign_in_at_once_are_both_let_in(server: FaultyServer, *, digest: bool) -> None:
    logins = _SlowSecond(server.address)
    source = HttpSource("test", Access(passwords=logins))
    server.answers["/file"] = Answer(b"file", login=LOGIN, digest=digest)
    read: list[bytes] = []

    def fetch() -> None:
        read.append(read_document(source, f"{server.address}/file").data)
        logins.first_is_in.set()

    threads = [Thread(target=fetch) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    source.close()
    assert read == [b"file", b"file"]
