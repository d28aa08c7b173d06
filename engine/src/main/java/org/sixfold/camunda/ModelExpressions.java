package org.sixfold.camunda;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The vocabulary of expressions in models: variables, literals, comparisons, {@code && || ! empty},
 * a delegate's name, and {@code #{execution.processBusinessKey}}. No calls, no properties.
 */
final class ModelExpressions {

  static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|[A-Za-z][A-Za-z0-9_]*|\\d+(?:\\.\\d+)?|'[^'\\\\]*'|\"[^\"\\\\]*\""
              + "|==|!=|<=|>=|<|>|&&|\\|\\||!|\\(|\\)");
  private static final Set<String> OPERATORS =
      Set.of("and", "or", "not", "empty", "eq", "ne", "lt", "gt", "le", "ge");

  /** Names behind which the engine's own objects stand. */
  private static final Set<String> CLOSED =
      Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId");

  private ModelExpressions() {}

  /** Whether a text is written as an expression at all. */
  static boolean isExpression(String text) {
    return text.contains("${") || text.contains("#{");
  }

  /** Whether the engine may evaluate the text: a plain one, or one expression of the vocabulary. */
  static boolean isAllowed(String text) {
    String expression = text.strip();
    if (!isExpression(expression) || BUSINESS_KEY.equals(expression)) {
      return true;
    }
    if (!expression.matches("(?s)[$#]\\{.*}")) {
      return false;
    }
    String body = expression.substring(2, expression.length() - 1);
    Matcher token = TOKEN.matcher(body);
    boolean afterName = false;
    int end = 0;
    for (; end < body.length() && token.find(end) && token.start() == end; end = token.end()) {
      String word = token.group();
      if (word.isBlank()) {
        continue;
      }
      if (CLOSED.contains(word) || (afterName && "(".equals(word))) {
        return false;
      }
      afterName = Character.isLetter(word.charAt(0)) && !OPERATORS.contains(word);
    }
    return end == body.length() && !body.isBlank();
  }
}
