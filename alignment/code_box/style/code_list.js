// The list of codes that opens under a box, in the form of a row and in the table alike. The server says which codes are
// meant by what is typed; who has the box says what becomes of a code that is taken. What is typed and not taken from the
// list stays as it is: the server understands it all the same.
window.sdgCodeList ||= (() => {
  const PAUSE = 120, LATE = 5000; // milliseconds

  // What opens at a box lies over the page: a box that scrolls would cut it off. It begins where the box begins, below it
  // or above; or `beside` it, where there is room, and leaves the lines below to be seen and pressed.
  function place(element, box, beside = false) {
    const { left, right, top, bottom } = box.getBoundingClientRect(), { offsetWidth, offsetHeight } = element;
    const height = window.visualViewport?.height ?? innerHeight; // without the keys of a phone
    const leftward = document.dir === "rtl", next = leftward ? left - offsetWidth : right;
    const aside = beside && next >= 4 && next + offsetWidth <= innerWidth - 4;
    const below = bottom + offsetHeight <= height || top < offsetHeight;
    const start = aside ? next : leftward ? right - offsetWidth : left;
    element.style.top = `${aside ? Math.min(top, height - offsetHeight - 4) : below ? bottom : top - offsetHeight}px`;
    element.style.left = `${Math.max(4, Math.min(start, innerWidth - offsetWidth - 4))}px`;
  }

  // `ask` gives the address for a text, `take` gets a code that is pressed and its box's text; `unchanged` says whether
  // the box still has what it had, so that an arrow shows all codes and not only those that fit.
  function listUnder(box, { title, ask, take, unchanged }) {
    const list = document.createElement("ul");
    let timer, asked = 0, about = null, byHand = false;
    list.id = `codes-${box.name || "cell"}`;
    list.className = "code-list";
    list.setAttribute("role", "listbox");
    const told = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false",
      autocomplete: "off", autocapitalize: "off", spellcheck: "false" };
    for (const [name, value] of Object.entries(told)) box.setAttribute(name, value);

    const follow = () => (list.isConnected ? place(list, box) : document.removeEventListener("scroll", follow, true));
    const pointed = () => list.querySelector('[aria-selected="true"]');

    function close() {
      clearTimeout(timer);
      asked += 1; // what is still on its way comes too late
      list.remove();
      list.replaceChildren();
      about = null;
      byHand = false;
      box.setAttribute("aria-expanded", "false");
      box.removeAttribute("aria-activedescendant");
      document.removeEventListener("scroll", follow, true);
    }

    function draw(codes, near, text) {
      const kept = byHand ? pointed()?.dataset.code : null;
      list.setAttribute("aria-label", near || title);
      list.dataset.near = near;
      list.replaceChildren(...codes.map(([code, shown]) => {
        const option = document.createElement("li"), name = document.createElement("b");
        name.dir = "ltr";
        name.textContent = code;
        option.append(name, shown.slice(code.length)); // whatever it says is text
        option.id = `${list.id}-${code}`;
        option.dataset.code = code;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        return option;
      }));
      about = text;
      (box.closest("label") ?? box).after(list);
      box.setAttribute("aria-expanded", "true");
      box.removeAttribute("aria-activedescendant");
      list.style.minWidth = `${Math.min(box.offsetWidth, innerWidth - 8)}px`;
      follow();
      document.addEventListener("scroll", follow, true);
      const again = codes.findIndex(([code]) => code === kept);
      byHand = again >= 0;
      if (byHand) point(again);
      else if (text.trim() && !near) point(0); // the best match; what is only near is the person's to choose
    }

    function point(at) {
      const options = [...list.children], next = options[(at + options.length) % options.length];
      for (const one of options) one.setAttribute("aria-selected", String(one === next));
      box.setAttribute("aria-activedescendant", next.id);
      next.scrollIntoView({ block: "nearest" });
    }

    async function open(text) {
      clearTimeout(timer);
      const number = (asked += 1);
      try {
        const answer = await fetch(ask(text), { signal: AbortSignal.timeout(LATE) });
        if (!answer.ok) return;
        const { codes, near } = await answer.json();
        if (number !== asked || document.activeElement !== box) return;
        if (codes.length > 0) draw(codes, near, text);
        else close();
      } catch {
        // No line: what is typed is understood once it is sent.
      }
    }

    list.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      event.stopPropagation();
      if (!option) return;
      const { code } = option.dataset, shown = option.textContent;
      close();
      take(code, shown);
    });

    return {
      open, close,
      isOpen: () => list.isConnected,
      // What to call when something was typed.
      typed() {
        clearTimeout(timer);
        timer = setTimeout(open, PAUSE, box.value);
      },
      // Whether an arrow was for the list.
      arrow({ key }) {
        if (key !== "ArrowDown" && key !== "ArrowUp") return false;
        const now = [...list.children].indexOf(pointed());
        if (!list.isConnected) open(unchanged() ? "" : box.value);
        else point(now < 0 && key === "ArrowUp" ? -1 : now + (key === "ArrowDown" ? 1 : -1));
        byHand = list.isConnected;
        return true;
      },
      // The code that Enter takes, and the text of the box with it: the one that is pointed at, as long as it answers
      // what stands in the box now. Who goes on by Tab takes only what they have pointed at themselves.
      taken({ onlyByHand = false } = {}) {
        const option = pointed();
        return option && (byHand || (!onlyByHand && about === box.value)) ? [option.dataset.code, option.textContent] : null;
      },
    };
  }

  return Object.assign(listUnder, { place });
})();
