// A browser of a system without a language names one that Intl does not know ("en-US@posix", "C"), and a field for dates
// then fails. Streamlit asks for it before anything of ours is on the page, so this stands in the page's head.
try {
  new Intl.Locale(navigator.language);
} catch {
  for (const [name, known] of [["language", "en"], ["languages", ["en"]]]) {
    Object.defineProperty(navigator, name, { value: known, configurable: true });
  }
}
