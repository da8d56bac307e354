// Every hook into Streamlit's own markup that a script of ours relies on; each has a browser test that names it.
window.sdgPage = (() => {
  const hooks = {
    connection: "[data-test-connection-state]",
    connected: '[data-test-connection-state="CONNECTED"]',
    running: '[data-test-script-state="running"]',
    main: '[data-testid="stMain"]',
    menu: '[data-testid="stSidebar"]',
    menuLink: '[data-testid="stSidebar"] a',
    closeMenu: '[data-testid="stSidebarCollapseButton"] button',
    form: '[class*="st-key-form-"]',
    sharedLink: '[class*="st-key-shared-link-"] input',
  };
  const find = (hook) => document.querySelector(hooks[hook]);
  return {
    hooks,
    find,
    connected: () => !find("connection") || Boolean(find("connected")),
    running: () => Boolean(find("running")),
    toTop: () => find("main")?.scrollTo({ top: 0, behavior: "smooth" }),
  };
})();

// Four things that Streamlit leaves to do, once for a visit.
// A text area tells Streamlit what was typed when it loses the focus. Wifi and batteries do not wait for that:
// after a pause in the typing we say it as if the focus were lost (the cursor stays where it is).
if (!window.sdgWorkshopSaving) {
  window.sdgWorkshopSaving = true;
  const page = window.sdgPage;
  const waiting = new WeakMap();
  const hand = (area) => area.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  document.addEventListener("input", (event) => {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement)) return;
    clearTimeout(waiting.get(area));
    waiting.set(area, setTimeout(() => hand(area), 500));
  });
  // Whether the server has what was typed, for the forms that say so: their note carries a checksum of each text that
  // the server keeps, under the label of its field, and we compare.
  const unsaved = new Set();
  let typed = 0;
  const checksum = (text) => {
    let sum = -1;
    for (const byte of new TextEncoder().encode(text)) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
    }
    return ~sum >>> 0;
  };
  const noteOf = (field) => field.closest(page.hooks.form)?.querySelector("[data-kept]");
  const compare = () => {
    for (const field of unsaved) {
      const note = noteOf(field), kept = note && JSON.parse(note.dataset.kept)[field.getAttribute("aria-label")];
      if (!field.isConnected || kept === undefined || kept === checksum(field.value)) unsaved.delete(field);
    }
    const late = unsaved.size > 0 && Date.now() - typed > 5000;
    const state = !page.connected() || late ? "unsaved" : unsaved.size > 0 ? "saving" : "kept";
    if (document.documentElement.dataset.typed !== state) document.documentElement.dataset.typed = state;
  };
  document.addEventListener("input", (event) => {
    if (!noteOf(event.target)) return;
    unsaved.add(event.target);
    typed = Date.now();
    compare();
  });
  setInterval(compare, 250);
  // A link to pass on is copied when it is pressed. Plain http has no clipboard but by way of the selection.
  document.addEventListener("click", (event) => {
    const field = event.target.closest(page.hooks.sharedLink);
    if (!field) return;
    field.readOnly = true;
    field.select();
    document.execCommand("copy");
  });
  // On a phone the menu lies over the page and stays there when a page has been chosen: close it. The page is being
  // exchanged at that moment, so a first try may come to nothing.
  const close = (tries) => {
    const menu = page.find("menu");
    if (!menu || menu.dataset.collapsed === "true" || tries === 0) return;
    page.find("closeMenu")?.click();
    setTimeout(() => close(tries - 1), 400);
  };
  document.addEventListener("click", (event) => {
    if (window.innerWidth > 640 || !event.target.closest(page.hooks.menuLink)) return;
    setTimeout(() => close(5), 150);
  });
}
