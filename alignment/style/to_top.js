// Whoever turns to another part of a long sheet at its end begins with the first row of that part.
window.sdgPage?.toTop();
