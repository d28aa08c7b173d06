package org.sixfold.camunda;

import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/**
 * Whether cells of tables are sentences of the language that the engine reads them in. A table is
 * read when it is asked, not when it is deployed: until then nobody sees a slip of the pen.
 */
public final class CellLanguage {

  private static final String TEXT = "\"[^\"\\\\]*\"";
  private static final String VALUE = "|true|false|-?\\d+(\\.\\d+)?|" + TEXT;

  /** Most cells are so, and need no parser. */
  private static final Pattern PLAIN_ANSWER = Pattern.compile(VALUE);

  private static final Pattern PLAIN_TEST =
      Pattern.compile(VALUE + "|-|" + TEXT + "(\\s*,\\s*" + TEXT + ")*");

  private static final FeelEngineApi LANGUAGE = FeelEngineBuilder.forJava().build();

  private CellLanguage() {}

  /** Whether a cell can test what is asked: {@code "A","B"}, {@code not("A")}, {@code < 3}. */
  public static boolean isTest(String cell) {
    return PLAIN_TEST.matcher(cell).matches() || LANGUAGE.parseUnaryTests(cell).isSuccess();
  }

  /** Whether a cell can answer: a value, or an expression. */
  public static boolean isAnswer(String cell) {
    return PLAIN_ANSWER.matcher(cell).matches() || LANGUAGE.parseExpression(cell).isSuccess();
  }
}
