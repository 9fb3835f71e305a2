/** Opens what a link leads into, be it folded or a note, and has it in sight: not every browser does so by itself. */
export function openFolds(): void {
  const open = (): void => {
    const target = document.querySelector(":target");
    const folds = [...document.querySelectorAll("details")].filter((fold) => !fold.open && fold.contains(target));
    for (const fold of folds) fold.open = true;
    if (folds.length > 0) target?.scrollIntoView();
  };
  addEventListener("hashchange", open);
  // A page that is still being opened has no target yet.
  addEventListener("load", open);
}
