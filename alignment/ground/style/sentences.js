// What Streamlit says of itself, in English to everybody, is said in the person's language.
// Each sentence as Streamlit has it; what stands in a place of it goes over, by its number (a place with a name would look
// like a tag, and Streamlit would leave this script out). The wording of the ground has the same names, and this script's
// own element, which is put anew with another language, what they say.
(() => {
  const told = JSON.parse(document.currentScript?.dataset.says || "{}");
  if (window.sdgSentences) return window.sdgSentences(told);
  const SENTENCES = {
    "choose": /^Choose (?:an option|options)$/,
    "choose-or-type": /^(?:Choose or add|Add) (?:an option|options)$/,
    "nothing-to-choose": /^No options to select\.?$/,
    "no-results": /^No results$/,
    "at-most": /^You can only select up to (\d+) options?\. Remove an option first\.$/,
    "choose-all": /^Select all$/,
    "choose-found": /^Select (\d+) matches$/,
    "add": /^Add: (.+)$/s,
    "open": /^Open$/,
    "clear": /^Clear (?:value|all|entry|dates?|time)$/,
    "remove": /^Remove (.+)$/s,
    "chosen": /^Selected values$/,
    "upload": /^(?:Upload|file upload)$/,
    "upload-at-most": /^(\d+)MB per file$/,
    "drop": /^Drag and drop (?:a file|files) here$/,
    "add-files": /^Add files$/,
    "file-kind": /^(?:Error: )?(\S*) ?files are not allowed\.$/,
    "file-large": /^(?:Error: )?File must be (\d+)(?:\.0)?MB or smaller\.$/,
    "size-bytes": /^(\d+)\.0B$/,
    "size-kilobytes": /^(\d+)\.(\d)KB$/,
    "size-megabytes": /^(\d+)\.(\d)MB$/,
    "file-one": /^(?:Error: )?Only one file is allowed\.$/,
    "file-failed": /^(?:Error: )?(?:Connection lost\. Please wait for the app to reconnect, then|Unexpected error\. Please) try again\.$/,
    "number-most": /^(?:Error: )?Number is above the allowed range\. Please enter a value less than or equal to (\S+)\.$/,
    "number-least": /^(?:Error: )?Number is below the allowed range\. Please enter a value greater than or equal to (\S+)\.$/,
    "number-between": /^(?:Error: )?Number is outside the allowed range\. Please enter a value between (\S+) and (\S+)\.$/,
    "required": /^(?:Error: )?This field is required\.$/,
    "choose-date": /^Choose date(?: range)?$/,
    "choose-date-in": /^Choose date(?: range)?, (.+)$/s,
    "calendar-keys": /^Use arrow keys to navigate dates\. Enter to select\. Escape to close\.$/,
    "month-before": /^Previous month$/,
    "month-after": /^Next month$/,
    "part-year": /^year, (.+)$/s,
    "part-month": /^month, (.+)$/s,
    "part-day": /^day, (.+)$/s,
    "part-hour": /^hour, (.+)$/s,
    "part-minute": /^minute, (.+)$/s,
    "part-empty": /^Empty$/,
    "date-picked": /^Selected Date: (.+)$/s, // where the browser's language is none of its own, as Persian
    "empty-year": /^year: yyyy$/, // the place for it in a date, which says "yyyy"
    "empty-month": /^month: mm$/,
    "empty-day": /^day: dd$/,
    "less": /^Decrement$/,
    "more": /^Increment$/,
    "enter-keeps": /^Press Enter to apply$/,
    "enter-sends": /^Press Enter to submit form$/,
    "keys-keep": /^Press (\S+)\+Enter to apply$/,
    "keys-send": /^Press (\S+)\+Enter to submit form$/,
    "shortcut": /^Shortcut (.+)$/s,
    "key-enter": /^(\S+) \+ Enter$/,
    "key-delete": /^(\S+) \+ Delete$/,
    "key-page-up": /^PageUp$/,
    "key-page-down": /^PageDown$/,
    "help": /^Help for (.+)$/s,
    "menu-open": /^Expand sidebar$/,
    "menu-close": /^Collapse sidebar$/,
    "menu": /^Sidebar$/,
    "pages": /^App pages$/,
    "pages-more": /^(\d+) more$/,
    "heading-link": /^Link to heading$/,
    "skip": /^Skip to main content$/,
    "close": /^Close$/,
    "view-more": /^view more$/,
    "view-less": /^view less$/,
    "full-screen": /^Fullscreen$/,
    "full-screen-off": /^Close fullscreen$/,
    "stopped": /^Is Streamlit still running\? If you accidentally stopped Streamlit, just restart it in your terminal:$/,
    "connecting": /^Connecting(?: to Streamlit server)?$/,
    "working": /^Running\.\.\.$/,
    "stop": /^Stop$/,
    "stopping": /^Stopping\.\.\.$/,
    "no-page": /^Page not found$/,
    "no-page-advice": /^(?:You have requested page .+|The page that you have requested does not seem to exist)\. Running the app's main page\.$/,
    "download-failed": /^Download failed$/,
  };
  const ATTRIBUTES = ["aria-label", "aria-valuetext", "placeholder"];
  const page = window.sdgPage, known = new WeakMap(); // by text or element: what Streamlit said, and what was put there
  let says = told;

  const inOurs = (said) => {
    for (const [name, pattern] of Object.entries(SENTENCES)) {
      const found = said.match(pattern);
      if (found) return says[name]?.replace(/\{(\d)\}/g, (_, place) => found[place] ?? "");
    }
  };
  // React takes no notice of what is put into a text or an attribute, and writes anew when it has another sentence.
  const say = (holder, place, now, put, part = "") => {
    const before = known.get(holder)?.[place], said = before && now === before.put ? before.said : now;
    const ours = said && inOurs(part + said.trim());
    if (!ours || ours === now) return;
    known.set(holder, { ...known.get(holder), [place]: { said, put: ours } });
    put(ours);
  };
  const ownWords = ["ownWords", "ownNotes", "ownRefusals", "partOfDay"].map((hook) => page.hooks[hook]).join();
  const sayText = (text) => {
    const element = text.parentElement, part = element?.closest(page.hooks.partOfDay)?.dataset.type;
    if (!part && (!element?.closest(ownWords) || element.closest(page.hooks.ofPeople))) return;
    say(text, "text", text.data, (ours) => { text.data = ours; }, part && `${part}: `);
  };
  const sayAttributes = (element) => {
    const theirs = element.closest(page.hooks.ofPeople);
    if (theirs === element || theirs?.matches(":not([data-tag])")) return; // the button on a tag is Streamlit's
    for (const name of ATTRIBUTES) {
      if (element.hasAttribute(name)) say(element, name, element.getAttribute(name), (ours) => element.setAttribute(name, ours));
    }
  };
  const sayAll = (root) => {
    if (root.nodeType === Node.TEXT_NODE) return sayText(root);
    if (root.nodeType !== Node.ELEMENT_NODE || root.closest(page.hooks.ofPeople)?.matches(":not([data-tag])")) return;
    for (const element of [root, ...root.querySelectorAll(`[${ATTRIBUTES.join("], [")}]`)]) sayAttributes(element);
    for (const place of [...(root.closest(ownWords) ? [root] : []), ...root.querySelectorAll(ownWords)]) {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) sayText(texts.currentNode);
    }
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "attributes") sayAttributes(target);
      else if (type === "characterData") sayText(target);
      else addedNodes.forEach(sayAll);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  window.sdgSentences = (next) => {
    says = next;
    sayAll(document.body);
  };
  sayAll(document.body);
})();
