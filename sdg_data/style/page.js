// Two things that Streamlit leaves to do, once for a visit.
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
