"use strict";
(() => {
  const form = document.querySelector("form.filters");
  const changes = [...document.querySelectorAll("details.change")];
  const sections = [...document.querySelectorAll("main section")];
  const nothing = document.querySelector(".nothing");

  function show() {
    const verdicts = new Set(new FormData(form).getAll("verdict"));
    const words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const change of changes) {
      const said = change.dataset.words;
      const fits = verdicts.has(change.dataset.verdict) && words.every((word) => said.includes(word));
      change.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const section of sections) {
      section.hidden = !section.querySelector("details.change:not([hidden])");
    }
    nothing.hidden = shown > 0 || changes.length === 0;
    form.elements.shown.value = `${shown} of ${changes.length} shown`;
  }

  function openLinked() {
    const linked = changes.find((change) => `#${change.id}` === location.hash);
    if (linked) {
      linked.hidden = false;
      linked.open = true;
      linked.closest("section").hidden = false;
      linked.scrollIntoView();
    }
  }

  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", openLinked);
  show();
  openLinked();
})();
