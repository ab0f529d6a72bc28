"use strict";
(() => {
  const root = document.documentElement;
  const theme = document.querySelector(".theme");
  const isDark = () => (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  theme.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; });

  const page = document.querySelector(".page");
  if (page) {
    const boxes = [...document.querySelectorAll(".filters input")];
    const show = wanted => {
      for (const box of boxes) {
        box.checked = wanted(box.value);
        page.classList.toggle("hide-" + box.value, !box.checked);
      }
    };
    document.querySelector(".filters").addEventListener("change", event => page.classList.toggle("hide-" + event.target.value, !event.target.checked));
    for (const button of document.querySelectorAll(".filters button")) {
      button.addEventListener("click", () => show(reason => button.value === "all" || (reason === "body") === (button.value === "kept")));
    }

    // Runs of blocks that repeat runs of others: each is joined to what it repeats, in the margin.
    const runs = [];
    for (const copy of page.querySelectorAll("li.r-duplicate[data-twin]")) {
      const original = document.getElementById(copy.dataset.twin);
      const last = runs.at(-1);
      if (last?.copies.at(-1).nextElementSibling === copy && original.offsetTop >= last.originals.at(-1).offsetTop) {
        last.copies.push(copy);
        last.originals.push(original);
      } else if (original && runs.length < 200) {
        runs.push({ copies: [copy], originals: [original] });
      }
    }

    const joints = runs.map((_, index) => {
      const joint = document.createElement("div");
      joint.className = "joint";
      joint.style.setProperty("--lane", index % 3);
      return joint;
    });
    const strong = document.createElement("div");
    strong.className = "joint strong";
    page.append(...joints, strong);

    const place = (joint, some, others) => {
      const firstShown = blocks => {
        const block = blocks.find(one => one.offsetParent);
        return block ? block.offsetTop + block.offsetHeight / 2 : null;
      };
      const ends = [firstShown(some), firstShown(others)];
      joint.hidden = ends.includes(null);
      joint.style.top = Math.min(...ends) + "px";
      joint.style.height = Math.abs(ends[0] - ends[1]) + "px";
    };

    let linked = [];
    const drawStrong = () => place(strong, linked.slice(0, 1), linked.slice(1));
    const draw = () => {
      runs.forEach((run, index) => place(joints[index], run.copies, run.originals));
      drawStrong();
    };
    new ResizeObserver(draw).observe(page);

    const link = block => {
      linked.forEach(one => one.classList.remove("linked"));
      const partner = block && document.getElementById(block.dataset.twin);
      linked = partner ? [block, partner] : [];
      linked.forEach(one => one.classList.add("linked"));
      drawStrong();
    };
    const blockOf = event => event.target.closest?.("li[data-twin]");
    page.addEventListener("pointerover", event => link(blockOf(event)));
    page.addEventListener("focusin", event => link(blockOf(event)));

    // A tag shows its reason alone; a second click shows all again.
    page.addEventListener("click", event => {
      const only = event.target.closest(".tag button")?.value;
      if (only) {
        const block = event.target.closest("li");
        const alone = boxes.every(box => box.checked === (box.value === only));
        show(reason => alone || reason === only);
        block.scrollIntoView({ block: "center" });
      }
    });
    addEventListener("hashchange", () => {
      const target = document.getElementById(location.hash.slice(1));
      if (target && target.offsetParent === null) {
        show(() => true);
        target.scrollIntoView({ block: "center" });
      }
    });
  }

  const rows = document.querySelector(".rows");
  if (rows) {
    rows.tHead.addEventListener("click", event => {
      const head = event.target.closest("th");
      if (!head) {
        return;
      }

      const descending = head.getAttribute("aria-sort") === "ascending";
      for (const other of head.parentElement.children) {
        other.removeAttribute("aria-sort");
      }

      head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      const key = row => row.cells[head.cellIndex].dataset.key ?? row.cells[head.cellIndex].textContent;
      const numbers = head.classList.contains("number");
      const compare = (a, b) => numbers ? key(a) - key(b) : key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
      const body = rows.tBodies[0];
      body.append(...[...body.rows].sort((a, b) => descending ? compare(b, a) : compare(a, b)));
    });
  }
})();
