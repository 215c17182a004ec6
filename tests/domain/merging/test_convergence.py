"""Three computers with wrong clocks, old copies and a bad courier: they end alike, and no word is lost."""

import random
from datetime import UTC, datetime, timedelta

import rfc8785
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop_app.domain.merging.record import Branch, MergedRecord, merged
from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, RevisionId, new_revision

RECORD = RecordId("entry")
COMPUTERS = st.integers(0, 2)
FIELDS = st.sampled_from(("title", "notes", "first", "second"))
Journal = dict[RevisionId, Revision]


def text_of(branch: Branch, field: str) -> str:
    body = branch.body or {}
    if field in ("title", "notes"):
        return str(body.get(field, ""))
    stages = body.get("stages")
    assert isinstance(stages, list)
    return next(str(one["text"]) for one in stages if isinstance(one, dict) and one["stage"] == field)


def with_text(branch: Branch, field: str, text: str) -> dict[str, Json]:
    body = dict(branch.body or {})
    if field in ("title", "notes"):
        return {**body, field: text}
    stages = body["stages"]
    assert isinstance(stages, list)
    return {
        **body,
        "stages": [{**one, "text": text} if one["stage"] == field else one for one in stages if isinstance(one, dict)],
    }


def words(branch: Branch) -> set[str]:
    fields = ("title", "notes", "first", "second")
    return {word for field in fields for word in text_of(branch, field).split()} if branch.body else set()


class ThreeComputers(RuleBasedStateMachine):
    """Each word is written once; `given_up` are those that a person took out, seeing them."""

    def __init__(self) -> None:
        super().__init__()
        self.journals: list[Journal] = [{}, {}, {}]
        self.old_copies: list[Journal] = [{}, {}, {}]
        self.ever: Journal = {}
        self.written: set[str] = set()
        self.given_up: set[str] = set()
        self.number = 0

    @initialize()
    def begin(self) -> None:
        stages: list[Json] = [{"stage": name, "text": ""} for name in ("first", "second")]
        body: dict[str, Json] = {"title": "", "notes": "", "stages": stages}
        first = self.add_revision(0, (), body, 0)
        self.journals = [{first.id: first} for _ in range(3)]

    def add_revision(
        self, computer: int, parents: tuple[RevisionId, ...], body: dict[str, Json] | None, clock: int
    ) -> Revision:
        moment = datetime(2023, 1, 1, tzinfo=UTC) + timedelta(days=clock)
        made = new_revision(RECORD, "x", parents, DeviceId(f"c{computer}"), moment, body, canonical=rfc8785.dumps)
        self.journals[computer][made.id] = self.ever[made.id] = made
        return made

    def seen(self, computer: int) -> MergedRecord:
        return merged(self.journals[computer].values())

    @rule(computer=COMPUTERS, field=FIELDS, place=st.floats(0, 1), clock=st.integers(-9999, 9999))
    def write(self, computer: int, field: str, place: float, clock: int) -> None:
        shown = self.seen(computer).shown
        if shown.body is None:
            return
        self.number += 1
        there = text_of(shown, field).split()
        there.insert(round(place * len(there)), f"w{self.number}")
        self.written.add(f"w{self.number}")
        self.add_revision(computer, shown.heads, with_text(shown, field, " ".join(there)), clock)

    @rule(computer=COMPUTERS, field=FIELDS, place=st.floats(0, 0.99), clock=st.integers(-9999, 9999))
    def take_out(self, computer: int, field: str, place: float, clock: int) -> None:
        shown = self.seen(computer).shown
        there = text_of(shown, field).split() if shown.body else []
        if there:
            self.given_up.add(there.pop(int(place * len(there))))
            self.add_revision(computer, shown.heads, with_text(shown, field, " ".join(there)), clock)

    @rule(computer=COMPUTERS, clock=st.integers(-9999, 9999))
    def delete(self, computer: int, clock: int) -> None:
        shown = self.seen(computer).shown
        if shown.body is not None and self.number % 5 == 0:
            self.given_up |= words(shown)
            self.add_revision(computer, shown.heads, None, clock)

    @rule(computer=COMPUTERS, clock=st.integers(-9999, 9999))
    def decide_for_one_side(self, computer: int, clock: int) -> None:
        seen = self.seen(computer)
        if seen.others:
            for branch in seen.others:
                self.given_up |= words(branch) - words(seen.shown)
            heads = tuple(name for branch in (seen.shown, *seen.others) for name in branch.heads)
            self.add_revision(computer, heads, None if seen.shown.body is None else dict(seen.shown.body), clock)

    @rule(source=COMPUTERS, goal=COMPUTERS, seed=st.integers(0, 9999), share=st.floats(0, 1))
    def deliver_some_in_any_order_and_twice(self, source: int, goal: int, seed: int, share: float) -> None:
        chosen = random.Random(seed).sample(sorted(self.journals[source]), round(share * len(self.journals[source])))
        for name in [*chosen, *chosen[::-1]]:
            self.journals[goal][name] = self.journals[source][name]

    @rule(computer=COMPUTERS)
    def keep_a_copy(self, computer: int) -> None:
        self.old_copies[computer] = dict(self.journals[computer])

    @rule(computer=COMPUTERS)
    def go_on_from_an_old_copy(self, computer: int) -> None:
        if self.old_copies[computer]:
            lost = self.journals[computer]
            self.journals[computer] = dict(self.old_copies[computer])
            # What was written since is on a stick somewhere, and comes back by another computer.
            self.journals[(computer + 1) % 3] = {**self.journals[(computer + 1) % 3], **lost}

    @invariant()
    def when_all_have_met_they_see_the_same_and_every_word(self) -> None:
        if not self.ever:
            return
        views = []
        for computer in range(3):
            union: Journal = {}
            for step in range(3):
                union |= self.journals[(computer + step) % 3]
            assert union.keys() == self.ever.keys()
            views.append(merged(union.values()))
        assert views[0] == views[1] == views[2]
        visible = set().union(*(words(branch) for branch in (views[0].shown, *views[0].others)))
        assert self.written - self.given_up <= visible


class DeepAndWide(ThreeComputers):
    """The same with histories that are deep and wide from a few steps on."""

    @rule(rounds=st.integers(1, 6), field=FIELDS, clock=st.integers(-9999, 9999))
    def meet_and_write_again_and_again(self, rounds: int, field: str, clock: int) -> None:
        """A deep history: in each round all of them have the same, and write at the same place."""
        for turn in range(rounds):
            union = {**self.journals[0], **self.journals[1], **self.journals[2]}
            self.journals = [dict(union) for _ in range(3)]
            for computer in range(3):
                self.write(computer, field if computer else "notes", 0.5, clock + turn)

    @rule(computer=COMPUTERS, copies=st.integers(2, 6), field=FIELDS, clock=st.integers(-9999, 9999))
    def write_in_many_copies_at_once(self, computer: int, copies: int, field: str, clock: int) -> None:
        """A wide history: several copies of one journal go on from the same revision."""
        before = dict(self.journals[computer])
        for copy in range(copies):
            self.journals[computer], whole = dict(before), self.journals[computer]
            self.write(computer, field if copy % 2 else "title", copy / copies, clock)
            self.journals[computer] |= whole


ThreeComputers.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestThreeComputers = ThreeComputers.TestCase
DeepAndWide.TestCase.settings = settings(max_examples=15, stateful_step_count=12, deadline=None)
TestDeepAndWide = DeepAndWide.TestCase
