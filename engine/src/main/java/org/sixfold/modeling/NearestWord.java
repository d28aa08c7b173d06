package org.sixfold.modeling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody may have meant. */
final class NearestWord {

  private NearestWord() {}

  /**
   * The nearest by letters that are missing, too many, changed or in the other order; capitals and
   * strokes do not count.
   *
   * @return empty if none is near: at most one letter in three may differ
   */
  static Optional<String> of(String word, Collection<String> known) {
    return known.stream()
        .filter(one -> distance(plain(word), plain(one)) <= Math.max(1, plain(one).length() / 3))
        .min(
            Comparator.comparing((String one) -> distance(plain(word), plain(one)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String plain(String word) {
    return word.toUpperCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int step(int[][] cost, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
