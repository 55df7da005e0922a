// The link "Aller à la fiche" puts the focus in the form's first field: from there, the keys of the sheet work.

document.querySelector('a[href="#fiche"]')?.addEventListener('click', (event) => {
  event.preventDefault();
  /** @type {HTMLElement | null} */ (document.querySelector('#fiche'))?.focus();
});
