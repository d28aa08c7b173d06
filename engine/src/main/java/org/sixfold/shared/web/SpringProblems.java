package org.sixfold.shared.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.databind.DatabindException;

/** What Spring's own refusals are called here; none of their messages is passed on. */
final class SpringProblems {

  private static final String INVALID = "value.invalid";
  private static final String MISSING = "value.missing";

  private static final Map<Integer, String> CODES =
      Map.of(
          404, "request.notFound",
          405, "request.methodNotAllowed",
          406, "request.notAcceptable",
          413, "request.tooLarge",
          415, "request.mediaTypeUnsupported",
          503, "server.busy");

  private SpringProblems() {}

  /** Empty if the failure is not the caller's. */
  static Optional<ProblemException> translate(Exception failure) {
    if (failure instanceof HttpMessageNotReadableException unreadable) {
      return refused(400, "request.unreadable", fieldsOf(unreadable));
    }
    if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
      return refused(
          400, "request.parameterInvalid", List.of(new FieldProblem(mismatch.getName(), INVALID)));
    }
    if (failure instanceof MissingServletRequestParameterException parameter) {
      return missing(parameter.getParameterName());
    }
    if (failure instanceof MissingServletRequestPartException part) {
      return missing(part.getRequestPartName());
    }
    if (failure instanceof MissingRequestValueException) {
      return refused(400, "request.parameterMissing", List.of());
    }
    if (failure instanceof MethodArgumentNotValidException invalid) {
      return refused(400, "request.invalid", fieldsOf(invalid));
    }
    if (failure instanceof HandlerMethodValidationException invalid) {
      return refused(400, "request.invalid", fieldsOf(invalid));
    }
    if (failure instanceof MaxUploadSizeExceededException) {
      return refused(413, "request.tooLarge", List.of());
    }
    if (failure instanceof MultipartException || failure instanceof InvalidParameterException) {
      return refused(400, "request.unreadable", List.of());
    }
    if (failure instanceof ErrorResponse response && response.getStatusCode().value() != 500) {
      return Optional.of(ofStatus(response.getStatusCode().value()));
    }
    return Optional.empty();
  }

  /** The problem of a bare status, as the server sets it before a request reaches us. */
  static ProblemException ofStatus(int status) {
    String code = CODES.getOrDefault(status, status >= 500 ? "server.error" : "request.rejected");
    return new ProblemException(status, code, List.of(), Map.of(), "");
  }

  private static Optional<ProblemException> missing(String name) {
    return refused(400, "request.parameterMissing", List.of(new FieldProblem(name, MISSING)));
  }

  private static Optional<ProblemException> refused(
      int status, String code, List<FieldProblem> errors) {
    return Optional.of(new ProblemException(status, code, errors, Map.of()));
  }

  private static List<FieldProblem> fieldsOf(HttpMessageNotReadableException unreadable) {
    if (!(unreadable.getCause() instanceof DatabindException databind)
        || databind.getPath().isEmpty()) {
      return List.of();
    }
    String path =
        databind.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getPropertyName())
            .collect(Collectors.joining());
    return List.of(new FieldProblem(path.startsWith(".") ? path.substring(1) : path, INVALID));
  }

  private static List<FieldProblem> fieldsOf(MethodArgumentNotValidException invalid) {
    return invalid.getBindingResult().getAllErrors().stream()
        .map(error -> problem(error instanceof FieldError f ? f.getField() : "", error.getCode()))
        .toList();
  }

  private static List<FieldProblem> fieldsOf(HandlerMethodValidationException invalid) {
    return invalid.getParameterValidationResults().stream()
        .flatMap(
            result ->
                result.getResolvableErrors().stream()
                    .map(
                        error ->
                            problem(
                                error instanceof FieldError f
                                    ? f.getField()
                                    : result.getMethodParameter().getParameterName(),
                                constraintOf(error))))
        .toList();
  }

  private static String constraintOf(MessageSourceResolvable error) {
    String[] codes = error.getCodes();
    return codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
  }

  private static FieldProblem problem(String field, String constraint) {
    boolean missing = constraint != null && constraint.matches("Not(Null|Blank|Empty)");
    return new FieldProblem(field, missing ? MISSING : INVALID);
  }
}
