"use strict";
(() => {
  const form = document.getElementById("filter");
  const words = document.getElementById("words");
  const articles = [...document.querySelectorAll("article")];
  const sections = [...document.querySelectorAll("section.lint")];
  const texts = new Map(articles.map((article) => [article, article.textContent.toLowerCase()]));
  const chosen = (name) =>
    new Set([...form.querySelectorAll(`input[name=${name}]:checked`)].map((box) => box.value));

  function apply() {
    const [levels, packages] = [chosen("level"), chosen("package")];
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const article of articles) {
      const { level, package: name } = article.dataset;
      const text = texts.get(article) + article.closest("section").id;
      article.hidden = !(
        levels.has(level) && (packages.has(name) || name === "") && wanted.every((word) => text.includes(word))
      );
      shown += article.hidden ? 0 : 1;
    }
    for (const section of sections) {
      const left = section.querySelectorAll("article:not([hidden])").length;
      section.hidden = left === 0;
      const link = document.querySelector(`nav a[href="#${section.id}"]`);
      link.parentElement.hidden = left === 0;
      link.querySelector(".number").textContent = left;
    }
    document.getElementById("none").hidden = shown > 0 || articles.length === 0;
    document.getElementById("count").textContent = `${shown} of ${articles.length} findings`;
  }

  function all(open) {
    for (const article of articles) article.firstElementChild.open = open;
  }

  function follow() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.matches("article")) target.firstElementChild.open = true;
  }

  form.hidden = articles.length === 0;
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("open").addEventListener("click", () => all(true));
  document.getElementById("close").addEventListener("click", () => all(false));
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => all(true));
  addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.matches("input")) {
      event.preventDefault();
      words.focus();
    }
  });
  apply();
  follow();
})();
