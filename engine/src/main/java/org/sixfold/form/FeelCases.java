package org.sixfold.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tries conditions with every answer that matters to them. */
final class FeelCases {

  /** Answers tried; conditions with more are taken to be meant. */
  private static final int MOST = 50_000;

  /** Stands for every text that no condition names. */
  private static final String OTHER = "…";

  private FeelCases() {}

  /**
   * Whether some answers show both of two fields.
   *
   * @param one what hides the one and what it stands in
   * @param options what may be chosen, by key
   */
  static boolean bothShown(List<Feel> one, List<Feel> other, Map<String, Set<String>> options) {
    List<Feel> hides = Stream.concat(one.stream(), other.stream()).toList();
    Map<String, List<Object>> answers = answers(hides, options);
    long cases = 1;
    for (List<Object> values : answers.values()) {
      cases *= values.size();
      if (cases > MOST) {
        return false;
      }
    }
    for (int number = 0; number < cases; number++) {
      Map<String, Object> scope = scope(answers, number);
      if (hides.stream().noneMatch(hide -> hide.holds(scope))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<Object>> answers(
      List<Feel> hides, Map<String, Set<String>> options) {
    Set<Object> literals = new LinkedHashSet<>();
    hides.forEach(hide -> literals.addAll(hide.literals()));
    Map<String, List<Object>> answers = new TreeMap<>();
    for (Feel hide : hides) {
      for (String name : hide.names()) {
        List<Object> values = new ArrayList<>();
        values.add(null);
        Set<String> chosen = options.get(name);
        if (chosen == null) {
          values.addAll(literals);
          values.addAll(List.of(true, false, OTHER));
        } else {
          chosen.stream().filter(literals::contains).forEach(values::add);
          chosen.stream().filter(value -> !literals.contains(value)).limit(1).forEach(values::add);
        }
        answers.put(name, values);
      }
    }
    return answers;
  }

  private static Map<String, Object> scope(Map<String, List<Object>> answers, int number) {
    Map<String, Object> scope = new HashMap<>();
    int rest = number;
    for (Map.Entry<String, List<Object>> name : answers.entrySet()) {
      scope.put(name.getKey(), name.getValue().get(rest % name.getValue().size()));
      rest /= name.getValue().size();
    }
    return scope;
  }
}
