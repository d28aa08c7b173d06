package org.sixfold.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts collections to what one statement takes. */
final class Chunks {

  private Chunks() {}

  static <T> List<List<T>> of(Collection<T> all, int size) {
    List<T> list = List.copyOf(all);
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < list.size(); from += size) {
      chunks.add(list.subList(from, Math.min(from + size, list.size())));
    }
    return chunks;
  }
}
