import pytest

from desktop_app.domain.addresses import can_be_overheard, is_nearby, is_removable, without_login


@pytest.mark.parametrize(
    ("address", "near"),
    [
        ("file:///home/a/feed.json", True),
        ("http://127.0.0.1:8000/feed.json", True),
        ("http://192.168.1.7:8623/feed.json", True),
        ("http://10.0.0.3/", True),
        ("http://[fe80::1]/", True),
        ("http://library/", True),
        ("http://lab-3.local:8623/", True),
        ("https://example.org/", False),
        ("https://8.8.8.8/", False),
        ("http://localhost.example.org/", False),
        ("http://[2001:4860:4860::8888]/", False),
        ("https:///", False),
    ],
)
def test_what_is_near_is_told_by_the_address_alone(address: str, near: bool) -> None:
    assert is_nearby(address) is near


@pytest.mark.parametrize(
    ("address", "stick"),
    [
        ("file:///media/ana/KINGSTON/springshelf/feed.json", True),
        ("file:///Volumes/Stick/feed.json", True),
        ("file:///E:/springshelf/feed.json", True),
        ("file:///C:/Users/ana/feed.json", False),
        ("file:///home/ana/feed.json", False),
    ],
)
def test_a_stick_is_known_by_its_place(address: str, stick: bool) -> None:
    assert is_removable(address) is stick


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://ana:geheim@example.org:81/x?y", "https://example.org:81/x?y"),
        ("https://example.org/a@b", "https://example.org/a@b"),
        ("file:///a", "file:///a"),
    ],
)
def test_a_login_is_taken_out_of_an_address(address: str, shown: str) -> None:
    assert without_login(address) == shown


@pytest.mark.parametrize(
    ("address", "overheard"),
    [
        ("http://library.example/feed.json", True),
        ("HTTP://library.example/", True),
        ("http://192.168.1.7:8623/", True),
        ("http://[fe80::1]/", True),
        ("http://localhost.example/", True),
        ("http://127.0.0.1.example/", True),
        ("http:///feed.json", True),
        ("https://library.example/", False),
        ("http://127.0.0.1:8080/", False),
        ("http://127.9.9.9/", False),
        ("http://[::1]:80/", False),
        ("http://localhost/", False),
        ("http://LOCALHOST./", False),
        ("file:///media/stick/feed.json", False),
        ("http://[broken/", False),
    ],
)
def test_plain_http_to_another_computer_can_be_overheard(address: str, overheard: bool) -> None:
    assert can_be_overheard(address) is overheard
