"""Which blocks of a file are furniture of the site and not the article: rules first, then what surrounds a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from site_builder.gather.block import Block, Form
from site_builder.gather.boilerplate_rule import BoilerplateRule, Box, Ending, Where, is_finished
from site_builder.gather.boilerplate_rules import BOILERPLATE
from site_builder.gather.words import words

LONG_PROSE = 25
SHORTEST_SENTENCE = 6
LONGEST_HEADLINE = 18
LONGEST_TAG = 4
LONGEST_SUBHEAD = 7
SHORTEST_LONE_HEADLINE = 5
SHORTEST_TITLE = 4
LONGEST_STRANDED = 10
FEWEST_LINKS = 3
AFTER_END = "after-end"

Claims = dict[int, BoilerplateRule]


def is_prose(text: str) -> bool:
    """True where a block can hardly be anything but running text: a statement, or very long."""
    count = len(words(text))
    return count >= LONG_PROSE or (count >= SHORTEST_SENTENCE and is_finished(text))


def reasons(blocks: Sequence[Block]) -> tuple[str, ...]:
    """The reason why each block is cut, or nothing for the blocks of the article."""
    texts = tuple(block.text for block in blocks)
    named = {index: block.reason for index, block in enumerate(blocks) if block.reason} | _links(blocks)
    claims = {index: rule for index, text in enumerate(texts) if (rule := _rule_for(text))}
    prose = [index for index, text in enumerate(texts) if index not in claims and index not in named and is_prose(text)]
    claims = _at_their_place(claims, prose)
    boxed = _boxed(blocks, claims, prose, set(named))
    kept = _in_company(claims, boxed, set(named), prose)
    end = _end(texts, kept, prose)
    known = named | boxed | {index: rule.reason for index, rule in kept.items()}
    known |= dict(_tail(claims, known, end, len(blocks)))
    known |= _stranded(texts, known, prose)
    return tuple(known.get(index, "") for index in range(len(blocks)))


def _rule_for(text: str) -> BoilerplateRule | None:
    return next((rule for rule in BOILERPLATE if rule.matches(text)), None)


def _links(blocks: Sequence[Block]) -> dict[int, str]:
    """Three links in a row, each a line of its own, lead elsewhere; marked text alone can tell."""
    found: dict[int, str] = {}
    for is_link, run in groupby(range(len(blocks)), key=lambda index: blocks[index].form is Form.LINK):
        members = tuple(run)
        if is_link and len(members) >= FEWEST_LINKS:
            found |= dict.fromkeys(members, "links")
    return found


def _at_their_place(claims: Claims, prose: list[int]) -> Claims:
    """The claims without those that hold only at the top and stand after the second paragraph."""
    top_ends = prose[1] if len(prose) > 1 else max(claims, default=0) + 1
    return {index: rule for index, rule in claims.items() if rule.where is not Where.AT_TOP or index < top_ends}


def _boxed(blocks: Sequence[Block], claims: Claims, prose: list[int], named: set[int]) -> dict[int, str]:
    """The lines that a heading («اقرأ أيضا») takes along."""
    texts = tuple(block.text for block in blocks)
    boxed: dict[int, str] = {}
    for head, rule in claims.items():
        if rule.box in (Box.HEADLINES, Box.WORDS) and rule.is_whole(texts[head]):
            longest = LONGEST_TAG if rule.box is Box.WORDS else LONGEST_HEADLINE
            run = _run(blocks, head + 1, {*claims, *named, *prose}, longest)
            heads_prose = bool(run) and run[-1] + 1 in prose
            items = _without_subhead(run, texts, before_body=head < prose[0]) if heads_prose else run
            boxed |= dict.fromkeys(items, rule.reason)
    return boxed


def _run(blocks: Sequence[Block], first: int, taken: set[int], longest: int) -> list[int]:
    """The short lines of one form from `first` on."""
    ends = (
        index
        for index in range(first, len(blocks))
        if index in taken or len(words(blocks[index].text)) > longest or blocks[index].form is not blocks[first].form
    )
    return list(range(first, next(ends, len(blocks))))


def _without_subhead(run: list[int], texts: Sequence[str], *, before_body: bool) -> list[int]:
    """The run without the lines that head the paragraph below: a subhead, or the title and what follows it."""
    if before_body:
        title = next((at for at in reversed(range(len(run))) if len(words(texts[run[at]])) >= SHORTEST_TITLE), 0)
        return run[:title]
    last = len(words(texts[run[-1]]))
    shortest = SHORTEST_LONE_HEADLINE if len(run) == 1 else LONGEST_SUBHEAD + 1
    return run[:-1] if last < shortest else run


def _in_company(claims: Claims, boxed: dict[int, str], named: set[int], prose: list[int]) -> Claims:
    """The claims that hold: sure ones, and weak ones beside other furniture or outside the running text."""
    furniture = {*claims, *boxed, *named}
    return {index: rule for index, rule in claims.items() if _holds(index, rule, furniture, prose)}


def _holds(index: int, rule: BoilerplateRule, furniture: set[int], prose: list[int]) -> bool:
    outside = not prose or index < prose[0] or index > prose[-1]
    beside = index - 1 in furniture or index + 1 in furniture
    return rule.where is not Where.IN_COMPANY or outside or beside


def _end(texts: Sequence[str], claims: Claims, prose: list[int]) -> int:
    """The first line that ends the article, or the number of lines."""
    weight = {index: len(words(texts[index])) for index in prose}
    for index in sorted(claims):
        before = sum(count for at, count in weight.items() if at < index)
        after = sum(weight.values()) - before
        ending = claims[index].ending
        if before and (ending is Ending.CERTAIN or (ending is Ending.LIKELY and before >= after)):
            return index
    return len(texts)


def _tail(claims: Claims, known: dict[int, str], end: int, count: int) -> Iterator[tuple[int, str]]:
    """After the end every line goes: by its own rule, under the heading that it stands under, or simply as the rest."""
    under = AFTER_END
    for index in range(end, count):
        rule = claims.get(index)
        if rule is not None:
            under = rule.reason if rule.box is not Box.NOTHING else AFTER_END
        yield index, rule.reason if rule else known.get(index, under)


def _stranded(texts: Sequence[str], known: dict[int, str], prose: list[int]) -> dict[int, str]:
    """Short lines among the furniture below the last paragraph: labels that no rule knows."""
    below = range(prose[-1] + 1 if prose else len(texts), len(texts))
    short = (index for index in below if index not in known and len(words(texts[index])) <= LONGEST_STRANDED)
    return {index: AFTER_END for index in short if {index - 2, index - 1, index + 1} <= known.keys()}
