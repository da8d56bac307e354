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
}
