// How the person wants to see rows, for their next visit at this browser.
document.cookie = `sdg-rows-view=${document.currentScript?.dataset.view}; Path=/; Max-Age=34560000; SameSite=Lax`;
