"""The people page: who is who, and what is theirs."""

from __future__ import annotations

from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.frames import Head, story_frame
from site_builder.plan.index import StoryIndex
from site_builder.plan.names import of_story
from site_builder.plan.person_cards import full_card
from site_builder.plan.views.people import PeopleView

HEADLINE = "من هم، كما تصفهم المصادر"


def people_view(index: StoryIndex) -> PeopleView:
    """Every person and organisation of the sheet, in the editor's order."""
    here, sheet = Here(index.address.page("people")), index.sheet
    head = Head(HEADLINE, f"الأشخاص والجهات، وما لكل منهم من أقوال وأرقام وأحداث، {of_story(index)}.", "article")
    counts = ((len(sheet.people), "person"), (len(sheet.organisations), "organisation"))
    counted = " و".join(index.edition.count(count, noun) for count, noun in counts if count)
    return PeopleView(
        frame=story_frame(index, here, head, "people"),
        kicker=Prose("من هم"),
        headline=Prose(HEADLINE),
        dek=Prose(f"{counted}. الصفات هنا بألفاظ المصادر، وحيث تختلف المصادر تُذكر كلها."),
        people=tuple(full_card(index, here, person) for person in sheet.people),
        organisations=tuple(full_card(index, here, organisation) for organisation in sheet.organisations),
    )
