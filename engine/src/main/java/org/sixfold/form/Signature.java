package org.sixfold.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A signature drawn with a finger: the signer's name, and strokes of x and y in turn on a sheet of
 * {@value #WIDTH} by {@value #HEIGHT}. Strokes instead of a picture are small enough to travel with
 * the form, and print sharply.
 */
public final class Signature {

  public static final int WIDTH = 1000;
  public static final int HEIGHT = 400;
  public static final String NAME = "name";
  public static final String STROKES = "strokes";

  private static final int MOST_STROKES = 100;
  private static final int MOST_NUMBERS = 4000;
  private static final int LEAST_NUMBERS = 4;

  private Signature() {}

  /** Whose it is: a name that was typed, or the one beside what was drawn. */
  public static String signer(Object value) {
    Object name = value instanceof Map<?, ?> drawn ? drawn.get(NAME) : value;
    return name == null ? null : name.toString();
  }

  /** What was drawn: a list of strokes, each x and y in turn; empty where only a name stands. */
  public static List<List<Integer>> strokes(Object value) {
    if (!(value instanceof Map<?, ?> drawn) || !(drawn.get(STROKES) instanceof List<?> strokes)) {
      return List.of();
    }
    return strokes.stream()
        .map(stroke -> ((List<?>) stroke).stream().map(Integer.class::cast).toList())
        .toList();
  }

  static Map<String, Object> trimmed(Map<?, ?> drawn) {
    Map<String, Object> trimmed = new LinkedHashMap<>();
    drawn.forEach(
        (key, value) ->
            trimmed.put(
                String.valueOf(key), value instanceof String text ? FormText.trim(text) : value));
    return trimmed;
  }

  static boolean isDrawn(Map<?, ?> value) {
    if (!Set.of(NAME, STROKES).equals(value.keySet())
        || !(value.get(NAME) instanceof String)
        || !(value.get(STROKES) instanceof List<?> strokes)
        || strokes.isEmpty()
        || strokes.size() > MOST_STROKES) {
      return false;
    }
    return strokes.stream().allMatch(Signature::isStroke)
        && strokes.stream().mapToInt(stroke -> ((List<?>) stroke).size()).sum() <= MOST_NUMBERS;
  }

  private static boolean isStroke(Object stroke) {
    if (!(stroke instanceof List<?> numbers)
        || numbers.size() < LEAST_NUMBERS
        || numbers.size() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < numbers.size(); i++) {
      if (!(numbers.get(i) instanceof Integer at) || at < 0 || at > (i % 2 == 0 ? WIDTH : HEIGHT)) {
        return false;
      }
    }
    return true;
  }
}
