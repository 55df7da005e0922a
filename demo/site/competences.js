// Shows what the form would post, as a server would read it. Texts only go in as text nodes.

/** @param {string} id */
const part = (id) => /** @type {any} */ (document.getElementById(id));

part('profil').addEventListener('submit', (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  show();
});
part('profil').addEventListener('reset', () => setTimeout(show));
part('profil').addEventListener('ij-competences-change', show);

function show() {
  const lines = [...new FormData(part('profil'))].map(([name, value]) => `${name} = ${value}`);
  part('envoi').textContent = lines.join('\n') || 'Rien à envoyer.';
}
