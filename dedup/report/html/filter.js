// The only thing that needs a script: to show what is of one outlet, language, kind or confidence.
"use strict";
(() => {
  const form = document.getElementById("filter");
  if (form) {
    const items = [...document.querySelectorAll("[data-outlet]")];
    const tokens = new Map(items.map((item) => [item, Object.fromEntries(
      ["outlet", "language", "kind", "confidence"].map((name) => [name, (item.dataset[name] || "").trim().split(/\s+/)]))]));
    const count = form.querySelector(".count");
    const counted = [...document.querySelectorAll("article.document, .stories > li")];
    const links = [...document.querySelectorAll("article.link")];
    const shown = (all) => all.filter((one) => !one.hidden).length;
    const apply = () => {
      const wanted = [...form.querySelectorAll("select")].filter((one) => one.value !== "");
      for (const [item, own] of tokens) {
        const out = wanted.some((one) => !own[one.name].includes(one.value));
        if (item instanceof SVGElement) item.classList.toggle("out", out);
        else item.hidden = out;
      }
      count.textContent = wanted.length
        ? `${shown(counted)} of ${counted.length} ${count.dataset.what}` +
          (links.length ? `, ${shown(links)} of ${links.length} links` : "")
        : "";
    };
    form.hidden = false;
    form.addEventListener("change", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }
  // What is folded is unfolded where a link leads into it, and on paper.
  const unfold = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let one = target && target.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
  };
  addEventListener("hashchange", unfold);
  unfold();
})();
