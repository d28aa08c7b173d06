package org.sixfold.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A flow's condition in the vocabulary that models may use: names, texts, {@code == != ! && ||} and
 * parentheses. It is asked where no engine runs, so not everything is known: what depends on that
 * is neither true nor false.
 */
public final class ModelCondition {

  private static final Pattern WORD =
      Pattern.compile("\\s*('[^']*'|\"[^\"]*\"|==|!=|&&|\\|\\||[!()]|[A-Za-z_][A-Za-z0-9_]*)");

  private final Said said;

  private ModelCondition(Said said) {
    this.said = said;
  }

  /** A part of a condition. */
  private interface Said {

    Truth of(Function<String, ?> known);
  }

  /** Whether something holds, as far as is known. */
  public enum Truth {
    YES,
    NO,
    UNKNOWN;

    private Truth not() {
      return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }

    private Truth and(Truth other) {
      if (this == NO || other == NO) {
        return NO;
      }
      return this == YES && other == YES ? YES : UNKNOWN;
    }

    private Truth or(Truth other) {
      return not().and(other.not()).not();
    }

    private static Truth of(boolean holds) {
      return holds ? YES : NO;
    }
  }

  /**
   * Reads a condition.
   *
   * @param text as in the model: {@code ${outcome == 'FOUND'}}
   * @throws IllegalArgumentException if it says more than these words can, or is no sentence
   */
  public static ModelCondition of(String text) {
    Reading reading = new Reading(words(text));
    Said whole = reading.or();
    if (reading.at < reading.words.size()) {
      throw unreadable(text);
    }
    return new ModelCondition(whole);
  }

  /** As {@link #of}; one that cannot be read is never known. */
  public static ModelCondition ofAny(String text) {
    try {
      return of(text);
    } catch (IllegalArgumentException saysMore) {
      return new ModelCondition(known -> Truth.UNKNOWN);
    }
  }

  /**
   * Whether it holds.
   *
   * @param known text or truth by name; null for what is not known
   */
  public Truth holds(Function<String, ?> known) {
    return said.of(known);
  }

  private static List<String> words(String text) {
    String inside = text.strip().replaceAll("(?s)^[$#]\\{(.*)}$", "$1").strip();
    Matcher matcher = WORD.matcher(inside);
    List<String> words = new ArrayList<>();
    int end = 0;
    while (end < inside.length() && matcher.find(end) && matcher.start() == end) {
      words.add(matcher.group(1));
      end = matcher.end();
    }
    if (end < inside.length()) {
      throw unreadable(text);
    }
    return words;
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException("Not a condition that can be followed: " + text);
  }

  private static final class Reading {

    private final List<String> words;
    private int at;

    private Reading(List<String> words) {
      this.words = words;
    }

    private Said or() {
      Said left = and();
      while (take("||")) {
        Said one = left;
        Said other = and();
        left = known -> one.of(known).or(other.of(known));
      }
      return left;
    }

    private Said and() {
      Said left = one();
      while (take("&&")) {
        Said one = left;
        Said other = one();
        left = known -> one.of(known).and(other.of(known));
      }
      return left;
    }

    private Said one() {
      if (take("!")) {
        Said other = one();
        return known -> other.of(known).not();
      }
      if (take("(")) {
        Said inside = or();
        if (!take(")")) {
          throw unreadable(String.join(" ", words));
        }
        return inside;
      }
      Function<Function<String, ?>, String> left = value();
      if (take("==")) {
        return same(left, value());
      }
      if (take("!=")) {
        Said same = same(left, value());
        return known -> same.of(known).not();
      }
      return known -> {
        String value = left.apply(known);
        return value == null ? Truth.UNKNOWN : Truth.of(Boolean.parseBoolean(value));
      };
    }

    private static Said same(
        Function<Function<String, ?>, String> left, Function<Function<String, ?>, String> right) {
      return known -> {
        String one = left.apply(known);
        String other = right.apply(known);
        return one == null || other == null ? Truth.UNKNOWN : Truth.of(one.equals(other));
      };
    }

    private Function<Function<String, ?>, String> value() {
      String word = at < words.size() ? words.get(at++) : "";
      if (word.startsWith("'") || word.startsWith("\"")) {
        String text = word.substring(1, word.length() - 1);
        return known -> text;
      }
      if (word.isEmpty() || !Character.isLetter(word.charAt(0)) && word.charAt(0) != '_') {
        throw unreadable(String.join(" ", words));
      }
      return known -> {
        Object value = known.apply(word);
        return value == null ? null : value.toString();
      };
    }

    private boolean take(String word) {
      boolean is = at < words.size() && words.get(at).equals(word);
      at += is ? 1 : 0;
      return is;
    }
  }
}
