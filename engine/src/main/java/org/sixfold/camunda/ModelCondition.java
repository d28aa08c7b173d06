package org.sixfold.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
  private final Asked asked;

  private ModelCondition(Said said, Asked asked) {
    this.said = said;
    this.asked = asked;
  }

  /**
   * What a condition asks of names.
   *
   * @param texts by name, with which texts it is compared
   * @param flags names that are true or false
   * @param others names of which anything may be asked
   */
  public record Asked(Map<String, Set<String>> texts, Set<String> flags, Set<String> others) {

    private static Asked nothing() {
      return new Asked(new HashMap<>(), new HashSet<>(), new HashSet<>());
    }

    private void compare(Value left, Value right) {
      if (left.name != null && right.name != null) {
        others.add(left.name);
        others.add(right.name);
      } else if (left.name != null) {
        texts.computeIfAbsent(left.name, name -> new TreeSet<>()).add(right.text);
      } else if (right.name != null) {
        texts.computeIfAbsent(right.name, name -> new TreeSet<>()).add(left.text);
      }
    }
  }

  /** A text, or what is known by a name; the other is null. */
  private record Value(String name, String text) {

    private String of(Function<String, ?> known) {
      if (name == null) {
        return text;
      }
      Object value = known.apply(name);
      return value == null ? null : value.toString();
    }
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
    return new ModelCondition(whole, reading.asked);
  }

  /** As {@link #of}; one that cannot be read is never known. */
  public static ModelCondition ofAny(String text) {
    try {
      return of(text);
    } catch (IllegalArgumentException saysMore) {
      return new ModelCondition(known -> Truth.UNKNOWN, Asked.nothing());
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

  /** Of all its names; nothing of one that cannot be read. */
  public Asked asked() {
    return asked;
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
    private final Asked asked = Asked.nothing();
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
      Value left = value();
      if (take("==")) {
        return same(left, value());
      }
      if (take("!=")) {
        Said same = same(left, value());
        return known -> same.of(known).not();
      }
      if (left.name != null) {
        asked.flags.add(left.name);
      }
      return known -> {
        String value = left.of(known);
        return value == null ? Truth.UNKNOWN : Truth.of(Boolean.parseBoolean(value));
      };
    }

    private Said same(Value left, Value right) {
      asked.compare(left, right);
      return known -> {
        String one = left.of(known);
        String other = right.of(known);
        return one == null || other == null ? Truth.UNKNOWN : Truth.of(one.equals(other));
      };
    }

    private Value value() {
      String word = at < words.size() ? words.get(at++) : "";
      if (word.startsWith("'") || word.startsWith("\"")) {
        return new Value(null, word.substring(1, word.length() - 1));
      }
      if (word.isEmpty() || !Character.isLetter(word.charAt(0)) && word.charAt(0) != '_') {
        throw unreadable(String.join(" ", words));
      }
      return new Value(word, null);
    }

    private boolean take(String word) {
      boolean is = at < words.size() && words.get(at).equals(word);
      at += is ? 1 : 0;
      return is;
    }
  }
}
