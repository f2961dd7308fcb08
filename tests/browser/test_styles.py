"""Each page holds of the style sheet what it meets: no rule is missing, whatever its templates or scripts put on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

Open = Callable[..., Page]

LACKING = """(full) => {
  const parts = (text, mark) => {
    let depth = 0, part = "";
    const found = [];
    for (const letter of text) {
      depth += "([".includes(letter) - ")]".includes(letter);
      if (letter === mark && !depth) { found.push(part.trim()); part = ""; } else part += letter;
    }
    return [...found, part.trim()];
  };
  const bare = (selector) => {
    let depth = 0, text = "";
    for (const letter of selector) {
      depth += "(" === letter;
      if (!depth) text += letter;
      depth -= ")" === letter;
    }
    return text.replace(/(^|[\\s>+~])::?[\\w-]+/g, "$1*").replace(/::?[\\w-]+/g, "");
  };
  const each = (rules, around = "") => [...rules].flatMap((rule) =>
    rule.selectorText ? parts(rule.selectorText, ",").map((one) => [one, `${around}${one}{${rule.style.cssText}}`])
    : rule.cssRules ? each(rule.cssRules, `${around}${rule.conditionText} `) : []);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(full);
  const own = new Set(each(document.querySelector("style").sheet.cssRules).map(([, rule]) => rule));
  const wanted = each(sheet.cssRules).filter(([one]) => document.querySelector(bare(one)));
  return [wanted.length, wanted.filter(([, rule]) => !own.has(rule)).map(([, rule]) => rule)];
}"""
"""How many rules of the whole sheet something on the page could meet, and which of them it does not hold."""


@pytest.fixture(scope="module")
def sheet(site: Path) -> str:
    """The whole style sheet, as it is sent."""
    (path,) = (site / "assets").glob("style.*.css")
    return path.read_text(encoding="utf-8")


def test_no_page_lacks_a_rule(site: Path, host: str, chromium: Browser, sheet: str) -> None:
    """Every page of the demonstration site, beside the whole style sheet."""
    context = chromium.new_context()
    page = context.new_page()
    lacking, met = {}, []
    for path in sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html")):
        page.goto(host + path)
        count, rules = page.evaluate(LACKING, sheet)
        met.append(count)
        if rules:
            lacking[path] = rules
    context.close()

    assert lacking == {}
    assert min(met) > 60


def test_what_a_search_shows_has_its_style(host: str, open_page: Open, sheet: str) -> None:
    """Results come from files that the page did not hold when its rules were chosen."""
    page = open_page(host + "search/")
    page.locator("#q").click()
    page.locator("#q").fill("بوسورث")
    expect(page.locator(".said")).not_to_be_empty()

    assert page.evaluate(LACKING, sheet)[1] == []


def test_a_missing_rule_is_noticed(host: str, open_page: Open, sheet: str) -> None:
    """The comparison sees what it is for."""
    page = open_page(host + "meta-openai/")

    lacking = page.evaluate(LACKING, sheet + ".passage q{color:red}.nowhere{color:red}")[1]

    assert lacking == [".passage q{color: red;}"]


def test_the_chosen_look_is_there_before_anything_is_drawn(host: str, open_page: Open) -> None:
    """Who chose dark never sees light first: the theme is set in the head, while there is no body."""
    page = open_page(host)
    page.evaluate("localStorage.look = 'dark'")
    page.add_init_script(
        """new MutationObserver((_, watch) => {
          if (!document.body) return;
          window.early = document.documentElement.dataset.theme;
          watch.disconnect();
        }).observe(document, { childList: true, subtree: true })"""
    )

    page.goto(host + "about/")

    assert page.evaluate("window.early") == "dark"
