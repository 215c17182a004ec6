"""Random histories of one record that are deep and wide, with all kinds of fields; each word is written once."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

import rfc8785

from desktop_app.domain.merging.record import Branch, ancestors, merged
from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, RevisionId, new_revision

Body = dict[str, Json]
Journal = dict[RevisionId, Revision]
TEXTS = ("title", "notes")
NAMES = {"first", "second", "third", "fourth", "planned", "started", "finished", "reflected"}
"""Names of stages and states: they come and go, and are not words."""
FIELDS = {"title", "notes", "status", "minutes", "materials", "stages", "x"}
STAGE = {"stage", "text", "people"}
STATES = ("planned", "started", "finished", "reflected")


def words_in(value: Json) -> Iterator[str]:
    """All words and numbers in a value, at any depth."""
    if isinstance(value, dict):
        for each in value.values():
            yield from words_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from words_in(each)
    elif value is not None:
        yield from str(value).split()


def words(branch: Branch) -> set[str]:
    return {*words_in(dict(branch.body))} if branch.body else set()


class World:
    """Computers that write, delete, decide and exchange.

    `given_up` are the words that a person took out, seeing them.
    """

    def __init__(self, dice: random.Random, computers: int = 3) -> None:
        self.dice = dice
        self.ever: Journal = {}
        self.written_by: dict[str, RevisionId] = {}
        self.given_up: set[str] = set()
        self.number = 0
        stages: list[Json] = [{"stage": name, "text": "", "people": None} for name in ("first", "second")]
        first = self._sealed(
            (),
            {
                "title": "",
                "notes": "",
                "status": "planned",
                "minutes": None,
                "materials": [],
                "stages": stages,
                "x": {},
            },
        )
        self.journals: list[Journal] = [{first.id: first} for _ in range(computers)]

    def _sealed(self, parents: tuple[RevisionId, ...], body: Body | None) -> Revision:
        moment = datetime(2023, 1, 1, tzinfo=UTC) + timedelta(days=self.dice.randint(-9999, 9999))
        made = new_revision(RecordId("entry"), "x", parents, DeviceId("c"), moment, body, canonical=rfc8785.dumps)
        self.ever[made.id] = made
        for word in words_in(body):
            self.written_by.setdefault(word, made.id)
        return made

    def new(self) -> str:
        self.number += 1
        return f"w{self.number}"

    def step(self) -> None:
        """Something happens on one of the computers."""
        journal = self.dice.choice(self.journals)
        act = self.dice.choice([self.write, self.write, self.write_in_copies, self.decide, self.delete, self.exchange])
        act(journal)

    def write(self, journal: Journal) -> None:
        seen = merged(journal.values())
        branch = self.dice.choice([seen.shown, seen.shown, *seen.others])
        if branch.body is None:
            return
        body = copy.deepcopy(dict(branch.body))
        for _ in range(self.dice.choice([1, 1, 2])):
            self._change(body)
        self.given_up |= words(branch) - {*words_in(body)}
        made = self._sealed(branch.heads, body)
        journal[made.id] = made

    def write_in_copies(self, journal: Journal) -> None:
        """Several copies of a journal go on from the same state."""
        before = dict(journal)
        for _ in range(self.dice.randint(2, 4)):
            mine = dict(before)
            self.write(mine)
            journal |= mine

    def decide(self, journal: Journal) -> None:
        seen = merged(journal.values())
        every = (seen.shown, *seen.others)
        if seen.others and seen.shown.body is not None:
            body = dict(self.dice.choice([one for one in every if one.body]).body or {})
            for one in every:
                self.given_up |= words(one) - {*words_in(body)}
            made = self._sealed(tuple(name for one in every for name in one.heads), body)
            journal[made.id] = made

    def delete(self, journal: Journal) -> None:
        seen = merged(journal.values()).shown
        if seen.body is not None and self.dice.random() < 0.2:
            self.given_up |= words(seen)
            made = self._sealed(seen.heads, None)
            journal[made.id] = made

    def exchange(self, journal: Journal) -> None:
        """Take in what another computer has, or some of it, without its parents if need be."""
        other = self.dice.choice(self.journals)
        share = self.dice.choice([1.0, 1.0, 0.5])
        journal |= {name: other[name] for name in self.dice.sample(sorted(other), round(share * len(other)))}

    def _change(self, body: Body) -> None:
        match self.dice.randrange(7):
            case 0 | 1:
                field = self.dice.choice(TEXTS)
                body[field] = self._edited(str(body[field]))
            case 2:
                self.number += 1
                body["minutes"] = self.number
                self.number += 1
            case 3:
                items = body["materials"]
                assert isinstance(items, list)
                if items and self.dice.random() < 0.3:
                    items.pop(self.dice.randrange(len(items)))
                else:
                    items.insert(self.dice.randint(0, len(items)), self.new())
            case 4:
                self._change_stage(body)
            case 5:
                body["status"] = self.dice.choice(STATES)
            case 6:
                known = body["x"]
                assert isinstance(known, dict)
                name = self.dice.choice("pq")
                if name in known and self.dice.random() < 0.3:
                    del known[name]
                else:
                    known[name] = self.new()

    def _change_stage(self, body: Body) -> None:
        stages = body["stages"]
        assert isinstance(stages, list)
        act = self.dice.random()
        if act < 0.15 and stages:
            stages.pop(self.dice.randrange(len(stages)))
        elif act < 0.3 or not stages:
            name = self.dice.choice(["third", "fourth"])
            if not any(isinstance(one, dict) and one["stage"] == name for one in stages):
                stages.insert(self.dice.randint(0, len(stages)), {"stage": name, "text": self.new(), "people": None})
        else:
            stage = self.dice.choice(stages)
            assert isinstance(stage, dict)
            stage["text"] = self._edited(str(stage["text"]))

    def _edited(self, text: str) -> str:
        there = text.split()
        if there and self.dice.random() < 0.25:
            there.pop(self.dice.randrange(len(there)))
        else:
            there.insert(self.dice.randint(0, len(there)), self.new())
        return " ".join(there)


def missing(world: World, journal: Mapping[RevisionId, Revision]) -> set[str]:
    """What a version should have and does not: the words that it grew from and that nobody gave up, and all fields."""
    found: set[str] = set()
    seen = merged(journal.values())
    for version in (seen.shown, *seen.others):
        if version.body is not None:
            known = ancestors(version.heads, journal)
            written = {word for word, name in world.written_by.items() if name in known}
            found |= written - words(version) - world.given_up - NAMES
            found |= FIELDS - version.body.keys()
            stages = version.body["stages"]
            assert isinstance(stages, list)
            found |= {f"{one}" for one in stages if not isinstance(one, dict) or one.keys() != STAGE}
    return found
