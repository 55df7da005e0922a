/**
 * Databases of this test file alone: the files of one run share a browser's storage, and some look whether anything is stored. Call it before
 * anything is opened; what it returns puts the real names back and erases what was made.
 */
export function ownDevice(suffix: string): () => void {
  const { open, databases } = IDBFactory.prototype;
  const made = new Set<string>();
  IDBFactory.prototype.open = function openOwn(name, version) {
    made.add(name + suffix);
    return open.call(this, name + suffix, version);
  };
  IDBFactory.prototype.databases = async function listOwn() {
    return (await databases.call(this)).flatMap(({ name = '', ...rest }) => (name.endsWith(suffix) ? [{ ...rest, name: name.slice(0, -suffix.length) }] : []));
  };
  return () => {
    IDBFactory.prototype.open = open;
    IDBFactory.prototype.databases = databases;
    for (const name of made) indexedDB.deleteDatabase(name);
  };
}
