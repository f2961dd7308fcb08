"""One page plan → the bytes of its page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import TracebackType

from jinja2 import TemplateError, TemplateNotFound, UndefinedError

from site_builder.domain.finding import Finding
from site_builder.domain.page import Output, PagePlan
from site_builder.domain.place import Place
from site_builder.render import rules
from site_builder.render.inlay import Inlay
from site_builder.render.kit import Kit
from site_builder.render.undefined import lacking, nearest

INDENT = re.compile(r"\n\s+")
MEANT = re.compile(r"<(pre|textarea)\b", re.IGNORECASE)
# The last one is a template that includes itself without an end.
MISTAKES = (TemplateError, TypeError, ValueError, LookupError, ArithmeticError, AttributeError, RecursionError)


def render(plan: PagePlan, kit: Kit, files: Mapping[str, bytes]) -> tuple[Output | None, tuple[Finding, ...]]:
    """The page, or what is wrong with its template and on which line.

    `files` are the static files as they are sent, by their name under `static/`.
    """
    frame = getattr(plan.view, "frame", None)
    inlay = Inlay(files, getattr(frame, "root", ""))
    try:
        template = kit.environment.get_template(plan.template)
        text = template.render(view=plan.view, frame=frame, inlay=inlay)
        html = inlay.laid(_unindented(text)) if plan.path.endswith(".html") else text
    except TemplateNotFound as fault:
        at, name = Place(f"templates/{plan.template}"), str(fault.name)
        return None, (rules.MISSING_TEMPLATE.broken(at, name=name, nearest=nearest(name, kit.files)),)
    except MISTAKES as fault:
        return None, (_complaint(fault, plan, kit),)
    return Output(plan.path, html.encode(), plan.origin), ()


def _unindented(html: str) -> str:
    """Lines begin where their words do, but on a page where white space may mean something."""
    return html if MEANT.search(html) else INDENT.sub("\n", html)


def _complaint(fault: Exception, plan: PagePlan, kit: Kit) -> Finding:
    """A mistake in a template as a finding; one that no template line led to is ours, and goes on as an exception."""
    at = _place(fault.__traceback__, frozenset(kit.files.values()))
    if at is None:
        raise fault
    if isinstance(fault, UndefinedError):
        return lacking(fault, at)
    return rules.TEMPLATE_FAILS.broken(at, reason=f"{type(fault).__name__}: {fault}")


def _place(trace: TracebackType | None, files: frozenset[str]) -> Place | None:
    """The innermost line of a template that the exception came through; Jinja maps its frames to template lines."""
    found = None
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        found = Place(file, trace.tb_lineno) if file in files else found
        trace = trace.tb_next
    return found
