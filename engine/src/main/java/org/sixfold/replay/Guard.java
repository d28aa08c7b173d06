package org.sixfold.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A flow's condition, of which not everything is known afterwards: what the record does not tell is
 * neither true nor false.
 */
final class Guard {

  private static final Pattern WORD =
      Pattern.compile("\\s*('[^']*'|\"[^\"]*\"|==|!=|&&|\\|\\||[!()]|[A-Za-z_][A-Za-z0-9_]*)");

  private final List<String> words;

  private Guard(List<String> words) {
    this.words = words;
  }

  /** Whether something holds, as far as is known. */
  enum Truth {
    YES,
    NO,
    UNKNOWN;

    Truth not() {
      return this == UNKNOWN ? UNKNOWN : this == YES ? NO : YES;
    }

    Truth and(Truth other) {
      if (this == NO || other == NO) {
        return NO;
      }
      return this == YES && other == YES ? YES : UNKNOWN;
    }

    Truth or(Truth other) {
      return not().and(other.not()).not();
    }

    static Truth of(boolean holds) {
      return holds ? YES : NO;
    }
  }

  /**
   * Reads a condition; one that says more than the vocabulary of models is never known.
   *
   * @param text as in the model: {@code ${outcome == 'FOUND'}}
   */
  static Guard of(String text) {
    String inside = text.strip().replaceAll("(?s)^[$#]\\{(.*)}$", "$1").strip();
    Matcher matcher = WORD.matcher(inside);
    List<String> words = new ArrayList<>();
    int end = 0;
    while (end < inside.length() && matcher.find(end) && matcher.start() == end) {
      words.add(matcher.group(1));
      end = matcher.end();
    }
    return new Guard(end < inside.length() ? List.of() : List.copyOf(words));
  }

  /**
   * Whether it holds.
   *
   * @param known texts by name; all other names are unknown
   */
  Truth holds(Map<String, String> known) {
    return words.isEmpty() ? Truth.UNKNOWN : new Reading(known).or();
  }

  private final class Reading {

    private final Map<String, String> known;
    private int at;

    Reading(Map<String, String> known) {
      this.known = known;
    }

    Truth or() {
      Truth result = and();
      while (take("||")) {
        result = result.or(and());
      }
      return result;
    }

    private Truth and() {
      Truth result = one();
      while (take("&&")) {
        result = result.and(one());
      }
      return result;
    }

    private Truth one() {
      if (take("!")) {
        return one().not();
      }
      if (take("(")) {
        Truth inside = or();
        take(")");
        return inside;
      }
      String left = value();
      if (take("==")) {
        return same(left, value());
      }
      if (take("!=")) {
        return same(left, value()).not();
      }
      return left == null ? Truth.UNKNOWN : Truth.of(Boolean.parseBoolean(left));
    }

    private Truth same(String left, String right) {
      return left == null || right == null ? Truth.UNKNOWN : Truth.of(left.equals(right));
    }

    private String value() {
      String word = at < words.size() ? words.get(at++) : "";
      boolean text = word.startsWith("'") || word.startsWith("\"");
      return text ? word.substring(1, word.length() - 1) : known.get(word);
    }

    private boolean take(String word) {
      boolean is = at < words.size() && words.get(at).equals(word);
      at += is ? 1 : 0;
      return is;
    }
  }
}
