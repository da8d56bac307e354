// The wall: a canvas 1080 px high, as wide as the shape of what shows it, and scaled to that: the room's screen and the
// desk's preview have the very same lines. What a screen fills itself with (data-pages) takes the largest type with
// which all of it fits. Where the smallest is too large, it is cut into pages, which take the largest that keeps them as
// many: within an entry only where that is higher than a page, and there between two lines. Which page is up is a matter
// of the server's time alone (`exercises/workshop/wall.py` counts alike).
const HIGH = 1080, NARROWEST = 4 / 3, WIDEST = 21 / 9;
const SIZES = [60, 52, 46, 40, 36, 32, 28]; // px of the canvas; with fewer than 28 nobody reads in the last row
const PAGED = [32, 28], FEW = 4; // px of what takes several pages anyhow, and how many may be turned before it is small

function hangWall(box) {
  const canvas = box.querySelector(".live-canvas"), filled = new Map();
  let seen = new WeakMap(), offset = 0, asked = 0, up = null, lamp, closed = false;

  const fits = (element) => element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;

  // Gives whether one of the sizes lets everything fit; the last one stays.
  function fit(element, sizes) {
    return sizes.some((size) => {
      element.style.fontSize = `${size}px`;
      return fits(element);
    });
  }

  // Shows these entries of an element only, and of what is around them (a group with its heading) what has one. An entry
  // that is too high for a page has all of its width, and of its own height what is `lines`, where it goes on.
  function only(element, entries, from, to, alone = false, lines = null) {
    const moved = entries.filter((entry) => entry.classList.contains("goes-on"));
    element.classList.toggle("alone", alone);
    entries.forEach((entry, at) => {
      entry.classList.toggle("off-page", at < from || at >= to);
      entry.classList.toggle("goes-on", Boolean(lines) && at === from);
      entry.style.blockSize = lines && at === from ? `${lines.to - lines.from}px` : "";
    });
    for (const entry of moved) entry.scrollTop = 0; // which has the page laid out, and so is asked of few
    if (lines) entries[from].scrollTop = lines.from;
    for (const part of element.querySelectorAll("[data-part]")) {
      const own = entries.filter((entry) => part.contains(entry));
      part.classList.toggle("off-page", own.length > 0 && own.every((entry) => entry.classList.contains("off-page")));
    }
  }

  // Where an entry that is higher than a page is cut: each piece as high as the page, and no line of text in two.
  function pieces(element, entry) {
    const page = element.getBoundingClientRect(), at = entry.getBoundingClientRect(), by = page.height / element.offsetHeight;
    const foot = parseFloat(getComputedStyle(element).paddingBlockEnd);
    const room = (page.bottom - at.top) / by - foot, high = at.height / by, range = document.createRange(), found = [];
    if (!(room >= SIZES.at(-1))) return [null]; // there is no line's room (yet): it is not laid out, or stands too low
    const texts = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT), lines = [];
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      for (const { top, height } of range.getClientRects()) {
        const own = top - at.top, over = 0.15 * height; // a font's own box is higher than its line
        lines.push([(own + over) / by, (own + height - over) / by]);
      }
    }
    for (let from = 0; from < high - 1;) {
      let to = Math.min(high, from + room);
      for (let cut; to < high && (cut = lines.filter(([top, bottom]) => top < to && bottom > to)).length;) {
        to = Math.min(...cut.map(([top]) => top)) - 1;
      }
      if (to <= from + 1) to = Math.min(high, from + room); // a picture
      found.push({ from, to });
      from = to;
    }
    return found;
  }

  function cut(element, entries, most) {
    const pages = [];
    for (let first = 0, last = most; first < entries.length;) {
      let fitting = 1, tried = Math.min(most, entries.length - first), guess = last; // a page is much like the last one
      while (fitting < tried) {
        const next = guess > fitting && guess <= tried ? guess : Math.ceil((fitting + tried) / 2);
        only(element, entries, first, first + next);
        const enough = fits(element);
        if (enough) fitting = next;
        else tried = next - 1;
        guess = next === last ? last + (enough ? 1 : -1) : 0;
      }
      last = fitting;
      only(element, entries, first, first + fitting);
      const whole = [first, first + fitting];
      if (fits(element)) pages.push(whole);
      else {
        only(element, entries, ...whole, true);
        for (const lines of fits(element) ? [null] : pieces(element, entries[first])) pages.push([...whole, true, lines]);
      }
      first += fitting;
    }
    return pages;
  }

  const entriesOf = (element) => [...element.querySelectorAll(element.dataset.pages || ":scope > *")];

  // The entries of all that a place fills, by what they say.
  function entries(place) {
    return new Map([...place.querySelectorAll("[data-pages]")].flatMap(entriesOf).map((entry) => [entry.textContent, entry]));
  }

  // As many pages as there are, in the largest type with which each of them fits: one for all, so that turning a page does
  // not change it.
  function grow(element, entries, pages, sizes) {
    if (pages.some(([, , , lines]) => lines)) return; // they were counted in this type
    const least = parseFloat(element.style.fontSize);
    sizes.filter((size) => size >= least).some((size) => {
      element.style.fontSize = `${size}px`;
      return pages.every((page) => {
        only(element, entries, ...page);
        return fits(element);
      });
    });
  }

  function fill(element) {
    const entries = entriesOf(element);
    only(element, entries, 0, entries.length);
    delete element.dataset.page;
    const sizes = SIZES.filter((size) => size <= Number(element.dataset.largest || SIZES[0]));
    if (fit(element, sizes)) return filled.set(element, { entries, pages: [] });
    element.dataset.page = "1/1"; // takes its room
    let pages = [];
    for (const size of PAGED) {
      element.style.fontSize = `${size}px`;
      pages = cut(element, entries, entries.length);
      if (pages.length <= FEW) break;
    }
    const even = cut(element, entries, Math.ceil(entries.length / pages.length));
    if (even.length === pages.length) pages = even;
    grow(element, entries, pages, sizes);
    if (pages.length < 2) delete element.dataset.page;
    filled.set(element, { entries, pages });
  }

  function turn(anew) {
    const steered = canvas.querySelector("[data-since]")?.dataset;
    if (!steered) return;
    const waited = performance.now() + offset - Number(steered.since) - Number(steered.rest);
    const at = Number(steered.page) + (waited < 0 ? 0 : 1 + Math.floor(waited / Number(steered.every)));
    if (at === up && !anew) return;
    up = at;
    for (const [element, { entries, pages }] of filled) {
      if (!pages.length) continue;
      const page = ((at % pages.length) + pages.length) % pages.length;
      const label = `${page + 1}/${pages.length}`;
      only(element, entries, ...pages[page]);
      if (pages.length < 2) continue;
      element.classList.toggle("turned", !anew && element.dataset.page !== label);
      element.dataset.page = label;
    }
  }

  // Whether an element says and has the room that it had when this was asked last: then it stays as it is.
  function same(element) {
    const now = `${element.clientWidth} ${element.clientHeight} ${element.textContent}`;
    const before = seen.get(element);
    seen.set(element, now);
    return now === before;
  }

  function arrange() {
    if (closed || !box.clientHeight) return;
    for (const block of canvas.querySelectorAll('[data-block="main"]')) if (!same(block)) fit(block, SIZES.slice(1));
    const wanted = [...canvas.querySelectorAll('[data-pages], [data-block="rows"]')];
    for (const element of filled.keys()) if (!wanted.includes(element)) filled.delete(element);
    for (const element of wanted) if (!same(element)) fill(element);
    turn(true);
  }

  function scale() {
    const { clientWidth: wide, clientHeight: high } = box;
    if (!wide || !high) return;
    const across = Math.round(HIGH * Math.min(WIDEST, Math.max(NARROWEST, wide / high)));
    const by = Math.min(wide / across, high / HIGH);
    const [left, top] = [(wide - across * by) / 2, (high - HIGH * by) / 2];
    Object.assign(canvas.style, { width: `${across}px`, left: `${left}px`, top: `${top}px`, transform: `scale(${by})` });
    light();
    afresh();
  }

  // Several messages in a moment are one rearrangement.
  function soon() {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(arrange);
  }

  function afresh() {
    seen = new WeakMap();
    soon();
  }

  // What fills the window, as the room's screen does, stays on where the browser allows it; the browser lets go of the
  // lamp whenever the page is out of sight.
  async function light() {
    if (closed || document.hidden || lamp?.released === false || box.clientHeight < window.innerHeight) return;
    try {
      lamp = await navigator.wakeLock?.request("screen");
      if (closed) lamp?.release();
    } catch { /* the machine saves its battery */ }
  }

  const watched = new ResizeObserver(scale), timer = setInterval(turn, 500);
  watched.observe(box);
  document.addEventListener("visibilitychange", light);
  document.fonts?.ready.then(afresh);
  return {
    entries,
    // Of a place that is sent anew with one entry more only that one is new; where it has none, all of it is.
    arrived(place, before) {
      const now = entries(place);
      return now.size ? [...now].filter(([said]) => !before.has(said)).map(([, entry]) => entry) : null;
    },
    show(now) {
      offset = now - performance.now();
      box.classList.toggle("live-blank", canvas.querySelector("[data-since]")?.dataset.blank === "true");
      soon();
    },
    close() {
      closed = true;
      watched.disconnect();
      clearInterval(timer);
      cancelAnimationFrame(asked);
      document.removeEventListener("visibilitychange", light);
      lamp?.release();
    },
  };
}
