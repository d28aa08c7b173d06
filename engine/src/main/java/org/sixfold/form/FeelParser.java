package org.sixfold.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sixfold.form.Feel.Node;

/** Reads an expression of {@link Feel} by recursive descent. */
final class FeelParser {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(\"[^\"]*\")|(\\d+(?:\\.\\d+)?)|(list contains|is defined|[A-Za-z_]\\w*)"
              + "|(!=|<=|>=|[=<>(),\\[\\]]))");
  private static final Set<String> FUNCTIONS =
      Set.of("not", "count", "list contains", "is defined");

  private final List<String> tokens = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<Object> literals = new HashSet<>();
  private int at;

  FeelParser(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.stripTrailing().length()) {
      if (!matcher.find(end) || matcher.start() != end) {
        throw new IllegalArgumentException("Not understood at " + end + ": " + text);
      }
      tokens.add(matcher.group().strip());
      end = matcher.end();
    }
  }

  /** What was asked for, once it is read. */
  Set<String> names() {
    return names;
  }

  Set<Object> literals() {
    return literals;
  }

  Node whole() {
    Node node = or();
    if (at < tokens.size()) {
      throw new IllegalArgumentException("Unexpected " + tokens.get(at));
    }
    return node;
  }

  private Node or() {
    Node node = and();
    while (take("or")) {
      Node left = node;
      Node right = and();
      node = scope -> Feel.either(left.value(scope), right.value(scope));
    }
    return node;
  }

  private Node and() {
    Node node = comparison();
    while (take("and")) {
      Node left = node;
      Node right = comparison();
      node = scope -> Feel.both(left.value(scope), right.value(scope));
    }
    return node;
  }

  private Node comparison() {
    Node left = primary();
    if (take("in")) {
      Node list = primary();
      return scope -> Feel.within(left.value(scope), list.value(scope));
    }
    for (String operator : List.of("=", "!=", "<=", ">=", "<", ">")) {
      if (take(operator)) {
        Node right = primary();
        return scope -> Feel.compare(operator, left.value(scope), right.value(scope));
      }
    }
    return left;
  }

  private Node primary() {
    if (at >= tokens.size()) {
      throw new IllegalArgumentException("The expression ends too early");
    }
    String token = tokens.get(at++);
    char first = token.charAt(0);
    if (first == '"') {
      String literal = token.substring(1, token.length() - 1);
      literals.add(literal);
      return scope -> literal;
    }
    if (Character.isDigit(first)) {
      BigDecimal literal = new BigDecimal(token);
      literals.add(literal);
      return scope -> literal;
    }
    if (first == '(') {
      List<Node> items = list(")");
      return items.size() == 1 ? items.get(0) : scope -> values(items, scope);
    }
    if (first == '[') {
      List<Node> items = list("]");
      return scope -> values(items, scope);
    }
    return name(token);
  }

  private Node name(String name) {
    if (FUNCTIONS.contains(name)) {
      if (!take("(")) {
        throw new IllegalArgumentException("( missing after " + name);
      }
      List<Node> args = list(")");
      return scope -> Feel.call(name, values(args, scope));
    }
    return switch (name) {
      case "true" -> scope -> true;
      case "false" -> scope -> false;
      case "null" -> scope -> null;
      default -> {
        if (!Character.isLetter(name.charAt(0)) && name.charAt(0) != '_') {
          throw new IllegalArgumentException("Unexpected " + name);
        }
        names.add(name);
        yield scope -> scope.get(name);
      }
    };
  }

  private List<Node> list(String end) {
    List<Node> items = new ArrayList<>();
    if (take(end)) {
      return items;
    }
    do {
      items.add(or());
    } while (take(","));
    if (!take(end)) {
      throw new IllegalArgumentException(end + " missing");
    }
    return items;
  }

  private static List<Object> values(List<Node> items, Map<String, Object> scope) {
    List<Object> values = new ArrayList<>();
    items.forEach(item -> values.add(item.value(scope)));
    return values;
  }

  private boolean take(String token) {
    if (at < tokens.size() && tokens.get(at).equals(token)) {
      at++;
      return true;
    }
    return false;
  }
}
