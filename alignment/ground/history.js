// Streamlit makes an entry of the browser's history of whatever a run puts into the address or takes out of it. The
// visit of a page is one entry: only another page adds one. A link with a word changes its address before anything else
// of ours is on the page, so this stands in the page's head.
{
  const push = history.pushState.bind(history);
  history.pushState = (state, title, address) => {
    const other = new URL(address, location.href).pathname !== location.pathname;
    if (other) push(state, title, address);
    else history.replaceState(state, title, address);
  };
}
