"""Joining lists: which items remain, and in which order."""

from __future__ import annotations

import heapq
from collections import Counter, deque
from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

from desktop_app.domain.merging.states import Marks, NumberedItem
from desktop_app.domain.merging.supersession import Knows
from desktop_app.domain.revision import Json

_Item = TypeVar("_Item", str, NumberedItem)
Items = Mapping[NumberedItem, tuple[Json, Marks]]


def joined_items(lists: Sequence[Items], heads: Sequence[int], knows: Knows) -> Items:
    """The items of lists without names: each item of any side, unless another side saw and removed it.

    Args:
        lists: the items of each side.
        heads: for each side a revision that has the list.
        knows: whether one revision descends from another one or is it.
    """

    def is_removed(item: NumberedItem, marks: Marks) -> bool:
        without = (head for head, items in zip(heads, lists, strict=True) if item not in items)
        return any(all(knows(head, writer) for writer, _ in marks) for head in without)

    kept: dict[NumberedItem, tuple[Json, Marks]] = {}
    for items in lists:
        for item, (value, marks) in items.items():
            if not is_removed(item, marks):
                kept[item] = (value, marks | kept[item][1] if item in kept else marks)
    return {item: kept[item] for item in joined_order([[*items] for items in lists], kept)}


def joined_order(orders: Sequence[Sequence[_Item]], kept: Collection[_Item]) -> list[_Item]:
    """The remaining items in an order that is consistent with each side's order, as far as these agree.

    If several items may be next, the alphabetically first one is, so the order of the sides does not matter.
    """
    left = [deque(item for item in order if item in kept) for order in orders]
    sides = Counter(item for order in left for item in order)
    first: Counter[_Item] = Counter()
    ready: list[_Item] = []
    found: dict[_Item, None] = {}

    def begin(order: deque[_Item]) -> None:
        while order and order[0] in found:
            order.popleft()
        if order:
            first[order[0]] += 1
            if first[order[0]] == sides[order[0]]:
                heapq.heappush(ready, order[0])

    for order in left:
        begin(order)
    while any(left):
        # If the sides contradict each other, none of their next items is next for all sides that have it.
        item = heapq.heappop(ready) if ready else min(order[0] for order in left if order)
        found[item] = None
        for order in left:
            if order and order[0] == item:
                begin(order)
    return list(found)
