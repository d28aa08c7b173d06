package org.sixfold.shared;

import java.util.List;
import java.util.Map;

/**
 * A refusal that people can read: it becomes an RFC 9457 problem with Chinese and English text.
 *
 * <p>The code names the texts; codes and statuses are listed in {@code
 * deployment/docs/problems.md}. Neither args nor extra members may hold personal data.
 */
public class ProblemException extends RuntimeException {

  private final int status;
  private final String code;
  private final transient Object[] args;
  private final transient List<FieldProblem> errors;
  private final transient Map<String, Object> extra;

  public ProblemException(
      int status,
      String code,
      List<FieldProblem> errors,
      Map<String, Object> extra,
      Object... args) {
    super(code);
    this.status = status;
    this.code = code;
    this.errors = List.copyOf(errors);
    this.extra = Map.copyOf(extra);
    this.args = args.clone();
  }

  public static ProblemException badRequest(String code, Object... args) {
    return new ProblemException(400, code, List.of(), Map.of(), args);
  }

  public static ProblemException forbidden(String code, Object... args) {
    return new ProblemException(403, code, List.of(), Map.of(), args);
  }

  public static ProblemException notFound(String code, Object... args) {
    return new ProblemException(404, code, List.of(), Map.of(), args);
  }

  public static ProblemException conflict(String code, Object... args) {
    return new ProblemException(409, code, List.of(), Map.of(), args);
  }

  public static ProblemException unfit(String code, List<FieldProblem> errors, Object... args) {
    return new ProblemException(422, code, errors, Map.of(), args);
  }

  /** A refusal that passes; the seconds are also sent as {@code Retry-After}. */
  public static ProblemException retryLater(int status, String code, long seconds) {
    return new ProblemException(
        status, code, List.of(), Map.of("retryAfterSeconds", seconds), seconds);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public Object[] args() {
    return args.clone();
  }

  public List<FieldProblem> errors() {
    return errors;
  }

  /** Further members of the problem, such as who completed a task and when. */
  public Map<String, Object> extra() {
    return extra;
  }
}
