package org.sixfold.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A flow's condition in the vocabulary that models may use: names, texts, {@code == != ! && ||} and
 * parentheses.
 */
final class FlowCondition {

  private static final Pattern WORD =
      Pattern.compile("\\s*('[^']*'|==|!=|&&|\\|\\||[!()]|[A-Za-z_][A-Za-z0-9_]*)");

  private final List<String> words;
  private int at;
  private Function<String, Object> values;

  private FlowCondition(List<String> words) {
    this.words = words;
  }

  /**
   * @param text as in the model: {@code ${outcome == 'FOUND'}}
   * @throws IllegalArgumentException if it says more than these words can
   */
  static FlowCondition of(String text) {
    String inside = text.strip().replaceAll("^\\$\\{(.*)}$", "$1").strip();
    Matcher matcher = WORD.matcher(inside);
    List<String> words = new ArrayList<>();
    int end = 0;
    while (end < inside.length() && matcher.find(end) && matcher.start() == end) {
      words.add(matcher.group(1));
      end = matcher.end();
    }
    if (end < inside.length() || words.isEmpty()) {
      throw new IllegalArgumentException("Not a condition that can be followed: " + text);
    }
    return new FlowCondition(List.copyOf(words));
  }

  /**
   * Whether it holds.
   *
   * @param known text or truth by name; null for what is not known
   */
  boolean holds(Function<String, Object> known) {
    FlowCondition reading = new FlowCondition(words);
    reading.values = known;
    return reading.or();
  }

  private boolean or() {
    boolean result = and();
    while (take("||")) {
      result |= and();
    }
    return result;
  }

  private boolean and() {
    boolean result = not();
    while (take("&&")) {
      result &= not();
    }
    return result;
  }

  private boolean not() {
    if (take("!")) {
      return !not();
    }
    if (take("(")) {
      boolean result = or();
      take(")");
      return result;
    }
    Object left = value();
    if (take("==")) {
      return String.valueOf(left).equals(String.valueOf(value()));
    }
    if (take("!=")) {
      return !String.valueOf(left).equals(String.valueOf(value()));
    }
    return Boolean.parseBoolean(String.valueOf(left));
  }

  private Object value() {
    String word = at < words.size() ? words.get(at++) : "";
    return word.startsWith("'") ? word.substring(1, word.length() - 1) : values.apply(word);
  }

  private boolean take(String word) {
    boolean is = at < words.size() && words.get(at).equals(word);
    at += is ? 1 : 0;
    return is;
  }
}
