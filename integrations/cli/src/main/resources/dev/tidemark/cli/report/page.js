(() => {
  "use strict";
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  document.documentElement.classList.add("scripted");

  // One choice of a database for the whole page.
  const choose = (database) => {
    all(".tabs button").forEach((tab) => tab.setAttribute("aria-selected", String(tab.dataset.database === database)));
    all(".sql").forEach((panel) => { panel.hidden = panel.dataset.database !== database; });
  };
  all(".tabs button").forEach((tab) => tab.addEventListener("click", () => {
    const top = tab.getBoundingClientRect().top;
    choose(tab.dataset.database);
    window.scrollBy(0, tab.getBoundingClientRect().top - top);
  }));
  const tabs = all(".tabs button").map((tab) => tab.dataset.database);
  if (tabs.length > 0) choose(tabs.includes("postgresql") ? "postgresql" : tabs[0]);

  // Each word must be somewhere in what is told of a revision.
  const revisions = JSON.parse(document.getElementById("data").textContent)
    .map((each) => ({ anchor: each.anchor, text: each.words.join("\n").toLowerCase() }));
  const field = document.getElementById("search");
  const search = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
    let hits = 0;
    revisions.forEach((each) => {
      const found = words.every((word) => each.text.includes(word));
      hits += found ? 1 : 0;
      document.getElementById(each.anchor).hidden = !found;
      all(`.timeline [data-for="${each.anchor}"]`).forEach((line) => { line.hidden = !found; });
    });
    document.getElementById("hits").textContent = words.length === 0 ? "" : `${hits} of ${revisions.length}`;
    document.getElementById("nothing").hidden = hits > 0;
  };
  field.addEventListener("input", search);
  search();
})();
