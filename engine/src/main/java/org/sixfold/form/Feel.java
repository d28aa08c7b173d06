package org.sixfold.form;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The subset of FEEL in which forms say when a field is shown: names, literals, lists, comparisons,
 * {@code in}, {@code and}, {@code or}, {@code not(…)}, {@code list contains(a, b)}, {@code
 * count(a)}, {@code is defined(a)}. A comparison of unlike values is null; null counts as false.
 */
final class Feel {

  /** A part of an expression. */
  interface Node {
    Object value(Map<String, Object> scope);
  }

  private final Node root;
  private final Set<String> names;
  private final Set<Object> literals;

  private Feel(FeelParser parser) {
    this.root = parser.whole();
    this.names = Set.copyOf(parser.names());
    this.literals = Set.copyOf(parser.literals());
  }

  /**
   * @throws IllegalArgumentException if the expression is outside the subset
   */
  static Feel parse(String expression) {
    String text = expression.strip();
    return new Feel(new FeelParser(text.startsWith("=") ? text.substring(1) : text));
  }

  /** The answers it asks for, by key. */
  Set<String> names() {
    return names;
  }

  /** Texts and numbers that it compares with. */
  Set<Object> literals() {
    return literals;
  }

  boolean holds(Map<String, Object> scope) {
    return Boolean.TRUE.equals(root.value(scope));
  }

  static Object both(Object left, Object right) {
    if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
      return false;
    }
    return Boolean.TRUE.equals(left) && Boolean.TRUE.equals(right) ? true : null;
  }

  static Object either(Object left, Object right) {
    if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
      return true;
    }
    return Boolean.FALSE.equals(left) && Boolean.FALSE.equals(right) ? false : null;
  }

  static Object within(Object value, Object list) {
    return list instanceof Collection<?> all
        ? all.stream().anyMatch(one -> same(value, one))
        : same(value, list);
  }

  static Object compare(String operator, Object left, Object right) {
    if ("=".equals(operator)) {
      return same(left, right);
    }
    if ("!=".equals(operator)) {
      return !same(left, right);
    }
    Integer order = order(left, right);
    if (order == null) {
      return null;
    }
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  static Object call(String function, List<Object> args) {
    Object first = args.isEmpty() ? null : args.get(0);
    return switch (function) {
      case "not" -> first instanceof Boolean truth ? !truth : null;
      case "count" -> first instanceof Collection<?> list ? list.size() : null;
      case "list contains" ->
          first instanceof Collection<?> list
              ? list.stream().anyMatch(one -> same(one, args.get(1)))
              : null;
      case "is defined" -> first != null;
      default -> throw new IllegalArgumentException("Function " + function + " is not supported");
    };
  }

  private static boolean same(Object left, Object right) {
    if (left instanceof Number a && right instanceof Number b) {
      return decimal(a).compareTo(decimal(b)) == 0;
    }
    return Objects.equals(left, right);
  }

  private static Integer order(Object left, Object right) {
    if (left instanceof Number a && right instanceof Number b) {
      return decimal(a).compareTo(decimal(b));
    }
    return left instanceof String a && right instanceof String b ? a.compareTo(b) : null;
  }

  private static BigDecimal decimal(Number number) {
    return new BigDecimal(number.toString());
  }
}
