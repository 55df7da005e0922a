// Which territories the map counts by: the choice changes the address that the element reads.
const map = document.querySelector('ij-agenda-map');
document.querySelector('#niveau')?.addEventListener('change', (event) => {
  const { value } = /** @type {HTMLInputElement} */ (event.target);
  map?.setAttribute('territory-src', `/api/territory?form=demandes-territoire&level=${value}`);
});
