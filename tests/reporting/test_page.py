"""The HTML page in a real browser: Debian's Chromium, headless."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from clientwright.config import ReportFormat
from clientwright.reporting import write_report
from reporting.samples import GONE, MAYBE, REPORT, SAFE, acceptance, reviewed
from selenium import webdriver
from selenium.webdriver.common.by import By

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webelement import WebElement


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        pytest.skip("Chromium or ChromeDriver is not there")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    profile = tmp_path_factory.mktemp("profile")
    for argument in (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1200,900",
        f"--user-data-dir={profile}",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    opened = webdriver.Chrome(options, webdriver.ChromeService(driver))
    yield opened
    opened.quit()


@pytest.fixture
def page(browser: webdriver.Chrome, tmp_path: Path) -> Iterator[webdriver.Chrome]:
    changes = (*REPORT.changes, evolve(SAFE, fingerprint="0" * 12))
    review = reviewed(acceptance("0" * 12), report=evolve(REPORT, changes=changes))
    file = tmp_path / "drift.html"
    file.write_text(write_report(review, ReportFormat.HTML), encoding="utf-8")
    browser.get(file.as_uri())
    yield browser
    assert browser.get_log("browser") == []  # No error, and nothing was blocked.


def shown(page: webdriver.Chrome) -> list[str]:
    found: list[WebElement] = page.find_elements(By.CSS_SELECTOR, "details.change")
    return [each.get_attribute("id") or "" for each in found if each.is_displayed()]


def anchor(fingerprint: str) -> str:
    return f"c-{fingerprint}"


def choose(page: webdriver.Chrome, verdict: str) -> None:
    page.find_element(By.CSS_SELECTOR, f"input[value={verdict}]").click()


def test_all_changes_are_shown_with_their_numbers(page: webdriver.Chrome) -> None:
    assert len(shown(page)) == 4
    labels = page.find_elements(By.CSS_SELECTOR, ".choice")
    assert [label.text for label in labels] == [
        "breaking 1",
        "maybe 1",
        "safe 1",
        "acknowledged 1",
    ]
    assert page.find_element(By.NAME, "shown").text == "4 of 4 shown"


def test_a_verdict_can_be_left_out(page: webdriver.Chrome) -> None:
    choose(page, "safe")
    choose(page, "acknowledged")
    assert shown(page) == [anchor(GONE.fingerprint), anchor(MAYBE.fingerprint)]
    assert page.find_element(By.NAME, "shown").text == "2 of 4 shown"
    titles = page.find_elements(By.CSS_SELECTOR, "main h2")
    assert [each.text for each in titles if each.is_displayed()] == [
        "POST /files and 1 more",
        "POST /files",
    ]


def test_the_search_looks_for_calls(page: webdriver.Chrome) -> None:
    search = page.find_element(By.NAME, "words")
    search.send_keys("Files.Create")
    assert shown(page) == [anchor(GONE.fingerprint)]
    search.send_keys(" nowhere")
    assert shown(page) == []
    assert page.find_element(By.CSS_SELECTOR, ".nothing").is_displayed()


def test_both_documents_are_side_by_side(page: webdriver.Chrome) -> None:
    change = page.find_element(By.ID, anchor(MAYBE.fingerprint))
    assert not change.find_element(By.CSS_SELECTOR, ".sides").is_displayed()
    change.find_element(By.TAG_NAME, "summary").click()
    left, right = change.find_elements(By.TAG_NAME, "figure")
    assert left.rect["y"] == right.rect["y"]
    assert left.rect["x"] + left.rect["width"] <= right.rect["x"]
    marked = left.find_element(By.CSS_SELECTOR, ".marked")
    assert marked.text == "33 <b>of</b> spec/old.yaml"


def test_text_of_the_document_runs_nowhere(page: webdriver.Chrome) -> None:
    message = page.find_element(By.ID, anchor(MAYBE.fingerprint)).find_element(
        By.CSS_SELECTOR, ".message"
    )
    assert message.text.startswith("<script>alert(1)</script>")


def test_a_link_to_a_change_opens_it(page: webdriver.Chrome) -> None:
    page.get(f"{page.current_url}#{anchor(GONE.fingerprint)}")
    change = page.find_element(By.ID, anchor(GONE.fingerprint))
    assert change.get_attribute("open") is not None


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read_in_light_and_dark(
    page: webdriver.Chrome, scheme: str
) -> None:
    page.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": scheme}]},
    )
    script = """
        const rgb = (text) => text.match(/[0-9.]+/g).slice(0, 3).map(Number);
        const light = (text) => rgb(text).map((c) => c / 255)
            .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const page = light(getComputedStyle(document.body).backgroundColor);
        return ["body", ".badge", ".call", ".documents dt", ".search"].map((where) => {
            const text = light(getComputedStyle(document.querySelector(where)).color);
            return (Math.max(text, page) + 0.05) / (Math.min(text, page) + 0.05);
        });
    """
    contrasts: list[float] = page.execute_script(script)
    # WCAG 2.2, 1.4.3: a contrast of 4.5 : 1 at least.
    assert min(contrasts) >= 4.5
    dark = page.execute_script("return getComputedStyle(document.body).backgroundColor")
    assert (dark == "rgb(15, 19, 24)") == (scheme == "dark")


def test_a_narrow_screen_needs_no_scrolling_to_the_side(
    page: webdriver.Chrome,
) -> None:
    page.set_window_size(500, 900)
    page.find_element(By.ID, anchor(MAYBE.fingerprint)).find_element(
        By.TAG_NAME, "summary"
    ).click()
    wide, screen = page.execute_script(
        "return [document.documentElement.scrollWidth, window.innerWidth]"
    )
    page.set_window_size(1200, 900)
    assert wide <= screen
