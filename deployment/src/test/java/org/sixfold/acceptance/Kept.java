package org.sixfold.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sixfold.testsupport.product.Pause;

/** What lies in a device's database, as somebody with developer tools sees it. */
final class Kept {

  private static final String ALL =
      """
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sixfold');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const stores = [...db.objectStoreNames];
          const reading = db.transaction(stores);
          const found = {owners: [], names: [], bytes: []};
          for (const store of stores) {
            reading.objectStore(store).openCursor().onsuccess = ({target}) => {
              const at = target.result;
              if (!at) return;
              (store === 'owners' ? found.owners : found.names).push(String([at.key].flat().at(-1)));
              found.bytes.push(JSON.stringify(at.key), raw(at.value));
              at.continue();
            };
          }
          reading.oncomplete = () => { db.close(); resolve(found); };
        };
        function raw(value) {
          if (value instanceof CryptoKey) {
            if (value.extractable) throw new Error('the key can be carried away');
            return '';
          }
          if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
            return ['utf-8', 'utf-16le'].map(as => new TextDecoder(as).decode(value)).join(' ');
          }
          if (value && typeof value === 'object') return Object.values(value).map(raw).join(' ');
          return String(value);
        }
      })\
      """;

  private final Browser device;

  Kept(Browser device) {
    this.device = device;
  }

  /** Names of what is kept, such as {@code draft/} and a task. */
  List<String> names(String prefix) {
    List<String> names = new ArrayList<>();
    device.evaluate(ALL).path("names").forEach(name -> names.add(name.asString()));
    return names.stream().filter(name -> name.startsWith(prefix)).toList();
  }

  boolean isEmpty() {
    return names("").isEmpty() && device.evaluate(ALL).path("owners").isEmpty();
  }

  /** Everything, read as text in every way a text may be written. */
  String asText() {
    return device.evaluate(ALL).path("bytes").toString();
  }

  void await(String prefix, int count) {
    try {
      Pause.until(
          Duration.ofSeconds(60),
          count + " kept as " + prefix,
          () -> names(prefix).size() == count);
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "; the page shows: " + device.text(), e);
    }
  }
}
