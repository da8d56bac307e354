// Three things that Streamlit leaves to do, once for a visit.
// A text area tells Streamlit what was typed when it loses the focus. Wifi and batteries do not wait for that:
// after a pause in the typing we say it as if the focus were lost (the cursor stays where it is).
if (!window.sdgWorkshopSaving) {
  window.sdgWorkshopSaving = true;
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
  const noteOf = (field) => field.closest('[class*="st-key-form-"]')?.querySelector("[data-kept]");
  const compare = () => {
    for (const field of unsaved) {
      const note = noteOf(field), kept = note && JSON.parse(note.dataset.kept)[field.getAttribute("aria-label")];
      if (!field.isConnected || kept === undefined || kept === checksum(field.value)) unsaved.delete(field);
    }
    const app = document.querySelector("[data-test-connection-state]");
    const up = !app || app.dataset.testConnectionState === "CONNECTED";
    const late = unsaved.size > 0 && Date.now() - typed > 5000;
    const state = !up || late ? "unsaved" : unsaved.size > 0 ? "saving" : "kept";
    if (document.documentElement.dataset.typed !== state) document.documentElement.dataset.typed = state;
  };
  document.addEventListener("input", (event) => {
    if (!noteOf(event.target)) return;
    unsaved.add(event.target);
    typed = Date.now();
    compare();
  });
  setInterval(compare, 250);
  // On a phone the menu lies over the page and stays there when a page has been chosen: close it. The page is being
  // exchanged at that moment, so a first try may come to nothing.
  const close = (tries) => {
    const menu = document.querySelector('[data-testid="stSidebar"]');
    if (!menu || menu.dataset.collapsed === "true" || tries === 0) return;
    menu.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click();
    setTimeout(() => close(tries - 1), 400);
  };
  document.addEventListener("click", (event) => {
    if (window.innerWidth > 640 || !event.target.closest('[data-testid="stSidebar"] a')) return;
    setTimeout(() => close(5), 150);
  });
}
