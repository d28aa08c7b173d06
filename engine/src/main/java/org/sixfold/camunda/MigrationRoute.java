package org.sixfold.camunda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * From which deployment to which one cases move.
 *
 * @param key the model to which {@code mapping} applies
 * @param mapping from element to element of that model, where ids differ
 */
public record MigrationRoute(String from, String to, String key, Map<String, String> mapping) {

  public MigrationRoute {
    mapping = mapping == null ? Map.of() : Map.copyOf(mapping);
  }

  /** The way back. Where two elements became one, nobody can tell which it was: neither is told. */
  public MigrationRoute back() {
    Map<String, String> inverse = new HashMap<>();
    Set<String> unclear = new HashSet<>();
    mapping.forEach(
        (before, after) -> {
          if (inverse.put(after, before) != null) {
            unclear.add(after);
          }
        });
    inverse.keySet().removeAll(unclear);
    return new MigrationRoute(to, from, key, inverse);
  }
}
