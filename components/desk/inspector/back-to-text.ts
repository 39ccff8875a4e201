/** Gives the keyboard back to the text: the desk's keys work wherever no field has the focus. */
export function backToText(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
