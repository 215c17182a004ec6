import pytest

from desktop_app.domain.catalogue import Neighbour
from desktop_app.transfer.neighbours import announced, listen
from tests.waiting import wait_until

HERE = ["127.0.0.1"]


def test_a_shelf_that_is_lent_is_found_by_its_name_and_address() -> None:
    with announced("Springshelf on lab-3", "127.0.0.1", 8623, HERE) as found:
        if not found:
            pytest.skip("this computer lets no multicast through")
        lent = Neighbour("Springshelf on lab-3", "http://127.0.0.1:8623/feed.json")
        wait_until(lambda: lent in listen(3.0, HERE), "the shelf that is lent was not found")


def test_nobody_is_found_where_nobody_lends() -> None:
    assert all(one.name != "Springshelf on lab-3" for one in listen(0.2, HERE))
